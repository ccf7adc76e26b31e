// Whether a trade was made: neither a rumour nor called off.
// takes   trade
NOT trade.status IN ['RUMOURED', 'VOIDED']
