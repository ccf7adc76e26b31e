// Whether a stint of a season had begun by the day at which the question is put.
// takes   season, stint
$asOfSeason IS NULL OR season < $asOfSeason OR season = $asOfSeason AND coalesce(stint.firstWeek, 0) <= $asOfWeek
