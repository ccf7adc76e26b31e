// Whether weeks of a stint are known, and who was with a team at the beginning of a season, at its end, and all through it, as
// far as that is certain: by the weeks, or because he was there in the season before, or after, too and nothing says that he
// left between. Only one who alone is named as head coach led all games. An interim coach without weeks, one who was elsewhere
// as well, and a player whose status is not known (he may have been released) did not certainly stay.
// Teams play at least until the four rounds of the postseason begin. Only what differs is written, and its team-season marked.
// param   teamSeasons: ids of the team-seasons whose stints are brought up to date
// rows    written: how many stints; deleted: none
UNWIND $teamSeasons AS teamSeasonId
MATCH (teamSeason:TeamSeason {id: teamSeasonId})-[:SEASON_OF]->(team:Team)
WITH teamSeason, teamSeason.season AS season, team.id + '-' AS team
CALL (season, team) {
  UNWIND [season - 1, season] AS year
  OPTIONAL MATCH ()-[stint:ON_ROSTER|ON_STAFF]->(:TeamSeason {id: team + toString(year)})
  WITH year,
    max(CASE WHEN stint:ON_ROSTER THEN coalesce(stint.lastWeek, stint.firstWeek) END) AS played,
    max(CASE WHEN stint:ON_STAFF THEN coalesce(stint.lastWeek, stint.firstWeek) END) AS coached
  OPTIONAL MATCH (week:Week {season: year})
  WHERE NOT coalesce(week.nominal, FALSE)
  WITH year, played, coached, max(week.week) - 4 AS least
  ORDER BY year
  RETURN collect({
    roster: CASE WHEN least > played THEN least ELSE coalesce(played, 99) END,
    staff: CASE WHEN least > coached THEN least ELSE coalesce(coached, 99) END
  }) AS lastWeeks
}
CALL (teamSeason) {
  OPTIONAL MATCH (coach)-[lead:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
  RETURN count(DISTINCT coach) AS headCoaches,
    count(CASE WHEN lead.firstWeek IS NULL AND lead.lastWeek IS NULL THEN 1 END) AS undated
}
MATCH (person:Person)-[stint:ON_ROSTER|ON_STAFF]->(teamSeason)
WITH teamSeason, season, team, lastWeeks, person, stint, type(stint) AS kind,
  CASE WHEN stint:ON_ROSTER THEN lastWeeks[0].roster ELSE lastWeeks[0].staff END AS formerLast,
  CASE WHEN stint:ON_ROSTER THEN lastWeeks[1].roster ELSE lastWeeks[1].staff END AS last,
  coalesce(stint.roleClass = 'HEAD_COACH', FALSE) AS leads,
  headCoaches > 1 AS isShared,
  undated > 0 AS isVague,
  stint.firstWeek IS NOT NULL OR stint.lastWeek IS NOT NULL AS hasWeeks
CALL (person, season, team) {
  MATCH (person)-[near:ON_ROSTER|ON_STAFF]->(place:TeamSeason)
  WHERE season - 1 <= place.season <= season + 1
  WITH near, place.season AS year, place.id = team + toString(place.season) AS here
  RETURN collect({
    season: year,
    kind: type(near),
    here: here,
    begun: coalesce(near.firstWeek, 1) = 1,
    last: near.lastWeek,
    sure: near:ON_STAFF OR near.status IS NOT NULL
  }) AS stints
}
WITH teamSeason, season, kind, stint, formerLast, last, leads, isShared, isVague, hasWeeks, stints,
  any(one IN stints WHERE one.season = season AND NOT one.here) AS isElsewhere
WITH teamSeason, season, kind, stint, formerLast, last, leads, isShared, isVague, hasWeeks, isElsewhere, stints,
  NOT isElsewhere
    AND NOT (hasWeeks = FALSE AND coalesce(stint.interim, FALSE)) AS isSteady
WITH teamSeason, stint, last, leads, isShared, isVague, hasWeeks, isElsewhere,
  isSteady
    AND stint.firstWeek IS NULL
    AND all(one IN stints WHERE one.here OR one.season <> season - 1)
    AND any(one IN stints WHERE one.here AND one.season = season - 1 AND one.kind = kind AND one.sure AND coalesce(one.last >= formerLast, TRUE)) AS hadStayed,
  isSteady
    AND stint.lastWeek IS NULL
    AND (stint:ON_STAFF OR stint.status IS NOT NULL)
    AND NOT (leads AND isShared AND NOT hasWeeks)
    AND all(one IN stints WHERE one.here OR one.season <> season + 1)
    AND any(one IN stints WHERE one.here AND one.season = season + 1 AND one.kind = kind AND one.sure AND one.begun) AS stayed
WITH teamSeason, stint, hasWeeks, leads AND NOT isShared AND NOT hasWeeks AND NOT isElsewhere AND NOT coalesce(stint.interim, FALSE) AS ledAll,
  coalesce(stint.firstWeek = 1, FALSE) OR hadStayed AS before,
  coalesce(stint.lastWeek >= last, FALSE) OR stayed
    OR stint:ON_STAFF AND stint.firstWeek IS NOT NULL AND stint.lastWeek IS NULL AND NOT (leads AND isVague) AS after
WITH teamSeason, stint, hasWeeks AS dated, before OR ledAll AS before, after OR ledAll AS after
WITH teamSeason, stint, dated, before, after, before AND after AS whole
WHERE coalesce(stint.dated <> dated OR stint.before <> before OR stint.after <> after OR stint.whole <> whole, TRUE)
SET stint.dated = dated,
  stint.before = before,
  stint.after = after,
  stint.whole = whole,
  teamSeason:Stale
RETURN count(*) AS written, sum(0) AS deleted
