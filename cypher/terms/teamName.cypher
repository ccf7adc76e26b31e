// What a franchise is called on the day at which the question is put; today's name where there is no day. A season's name is
// in use from March on.
// takes   team
CASE WHEN $asOfDate IS NULL THEN team.name ELSE nameIn(team, (date($asOfDate) - duration({months: 2})).year) END
