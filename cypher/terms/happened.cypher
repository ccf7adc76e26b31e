// Whether something had happened by the day at which the question is put; what has no date had not.
// takes   day
$asOfDate IS NULL OR day <= $asOfDate
