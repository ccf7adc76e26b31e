// Whether a trade was made: neither talked about only nor called off.
// takes   trade
NOT trade.status IN ['RUMOURED', 'NEGOTIATING', 'VOIDED']
