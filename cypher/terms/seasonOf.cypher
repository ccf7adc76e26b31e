// The id of a franchise's season.
// takes   team, season
team + '-' + toString(season)
