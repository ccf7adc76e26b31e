// Whether a trade, or what it moved, was not called off.
// takes   move
coalesce(move.status, '') <> 'VOIDED'
