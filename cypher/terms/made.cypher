// Whether a trade of such a status was made: neither talked about only nor called off.
// takes   status
NOT status IN ['RUMOURED', 'NEGOTIATING', 'VOIDED']
