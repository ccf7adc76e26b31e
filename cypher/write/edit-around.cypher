// What is recorded of what an edit names, as far as its checks need it.
// param   people, teams, picks, trades, events, sources: ids
// param   seasons: of franchises, team and season of each
// rows    file of Sideline's own format, and values by property; of a franchise's season also the last name known before it
CALL () {
  UNWIND $people AS id
  MATCH (person:Person {id: id})
  RETURN 'people.csv' AS file, {id: id, name: person.name, player: person:Player, coach: person:Coach} AS values
  UNION ALL
  UNWIND $people AS id
  MATCH (:Person {id: id})-[stint:ON_ROSTER]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  RETURN 'roster.csv' AS file, {id: stint.id, player: id, team: team.id, firstSeason: teamSeason.season, lastSeason: teamSeason.season, firstWeek: stint.firstWeek, lastWeek: stint.lastWeek} AS values
  UNION ALL
  UNWIND $people AS id
  MATCH (:Person {id: id})-[stint:ON_STAFF]->(teamSeason:TeamSeason)-[:SEASON_OF]->(team:Team)
  RETURN 'staff.csv' AS file, {id: stint.id, coach: id, team: team.id, firstSeason: teamSeason.season, lastSeason: teamSeason.season, firstWeek: stint.firstWeek, lastWeek: stint.lastWeek, role: stint.role} AS values
  UNION ALL
  UNWIND $teams AS id
  MATCH (team:Team {id: id})
  RETURN 'teams.csv' AS file, {id: id, name: team.name, abbreviation: team.abbreviation} AS values
  UNION ALL
  UNWIND $picks AS id
  MATCH (pick:DraftPick {id: id})
  RETURN 'picks.csv' AS file, {id: id, season: pick.season, isUsed: EXISTS { (pick)-[:SELECTED]->() }} AS values
  UNION ALL
  UNWIND $trades AS id
  MATCH (trade:Trade {id: id})
  RETURN 'trades.csv' AS file, {id: id, season: trade.season} AS values
  UNION ALL
  UNWIND $events AS id
  MATCH (event:Event {id: id})
  RETURN 'events.csv' AS file, {id: id} AS values
  UNION ALL
  UNWIND $sources AS id
  MATCH (source:Source {id: id})
  RETURN 'sources.csv' AS file, {id: id} AS values
  UNION ALL
  UNWIND $seasons AS asked
  MATCH (team:Team {id: asked.team})
  OPTIONAL MATCH (own:TeamSeason {id: asked.team + '-' + toString(asked.season)})
  WITH asked, team, own,
    any(stretch IN team.codeYears WHERE
      toInteger(split(stretch, '|')[1]) <= asked.season <= toInteger(split(stretch, '|')[2])) AS isPlaying
  WHERE own IS NOT NULL OR isPlaying
  RETURN 'team_names.csv' AS file, {
    team: asked.team,
    firstSeason: asked.season,
    lastSeason: asked.season,
    name: coalesce(own.name, COLLECT {
      MATCH (team)<-[:SEASON_OF]-(near:TeamSeason)
      WHERE any(stretch IN team.codeYears WHERE
        toInteger(split(stretch, '|')[1]) <= asked.season <= toInteger(split(stretch, '|')[2])
          AND toInteger(split(stretch, '|')[1]) <= near.season <= toInteger(split(stretch, '|')[2]))
      RETURN near.name
      ORDER BY abs(near.season - asked.season), near.season DESC
      LIMIT 1
    }[0], team.name),
    abbreviation: coalesce(own.abbreviation, team.abbreviation)
  } AS values
}
RETURN file, values
