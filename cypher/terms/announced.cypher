// Whether anything was known of a trade by the day at which the question is put: its day had come, or it was talked about.
// takes   trade
$asOfDate IS NULL OR trade.date <= $asOfDate OR trade.statusDays[0] <= $asOfDate
