// How sure the move is.
// parent  move: TradedMove
RETURN statusAt(move)
