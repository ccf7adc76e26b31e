// The stints on rosters that the change is about, by time.
// parent  recorded: Recorded
// yields  stint: RosterStint, player: Player, teamSeason: TeamSeason
// rows    3
UNWIND [fact IN recorded.facts WHERE fact STARTS WITH 'RosterStint:' | substring(fact, size('RosterStint:'))] AS factId
MATCH (player:Player {id: split(factId, '.')[0]})-[stint:ON_ROSTER {id: factId}]->(teamSeason:TeamSeason)
RETURN stint, player, teamSeason
ORDER BY teamSeason.season, stint.id
