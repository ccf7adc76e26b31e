// Whether a week of a season had passed by the day at which the question is put.
// takes   season, week
$asOfSeason IS NULL OR season < $asOfSeason OR week < $asOfWeek
