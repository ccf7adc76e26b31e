// Trades that are so sure.
// parent  trade: Trade
// param   status: MoveStatus
RETURN trade.status = $status
