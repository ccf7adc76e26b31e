// How sure a trade, or what it moved, was on the day at which the question is put; without a history as it is today.
// takes   move
CASE WHEN $asOfDate IS NULL THEN move.status ELSE coalesce([place IN range(0, size(coalesce(move.statusDays, [])) - 1) WHERE move.statusDays[place] <= $asOfDate | move.statuses[place]][-1], move.statuses[0], move.status) END
