// The trade that is the link, or that brought one of the two to the franchise.
// parent  step: Step
// yields  trade: Trade
// rows    1
MATCH (trade:Trade {id: step.trade})
RETURN trade
