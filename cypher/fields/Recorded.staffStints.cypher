// The stints on staffs that the change is about, by time.
// parent  recorded: Recorded
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    3
UNWIND [fact IN recorded.facts WHERE fact STARTS WITH 'StaffStint:' | substring(fact, size('StaffStint:'))] AS factId
MATCH (coach:Coach {id: split(factId, '.')[0]})-[stint:ON_STAFF {id: factId}]->(teamSeason:TeamSeason)
RETURN stint, coach, teamSeason
ORDER BY teamSeason.season, stint.id
