// Whether a trade, or what it moved, was not called off by the day at which the question is put.
// takes   move
coalesce(statusAt(move), '') <> 'VOIDED'
