// Trades that are so sure.
// parent  trade: Trade
// param   status: MoveStatus
RETURN statusAt(trade) = $status
