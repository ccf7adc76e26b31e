// Whether weeks of a stint are known, and who was with a team at the beginning of a season, at its end, and all through it, as
// far as that is certain: by the weeks, or because he was there in the season before, or after, too and nothing says that he
// left between. Only one who alone is named as head coach led all games. An interim coach without weeks, one who was elsewhere
// as well, and a player whose status is not known (he may have been released) did not certainly stay.
// Teams play at least until the four rounds of the postseason begin. Only what differs is written, and its team-season marked.
// param   teamSeasons: ids of the team-seasons whose stints are brought up to date
// rows    written: how many stints; deleted: none
UNWIND $teamSeasons AS teamSeasonId
MATCH (teamSeason:TeamSeason {id: teamSeasonId})-[:SEASON_OF]->(team:Team)
WITH collect({node: teamSeason, season: teamSeason.season, team: team.id + '-'}) AS touched
CALL (touched) {
  UNWIND touched AS one
  UNWIND [one.season - 1, one.season] AS year
  WITH DISTINCT one.team + toString(year) AS id, year
  OPTIONAL MATCH ()-[stint:ON_ROSTER|ON_STAFF]->(:TeamSeason {id: id})
  WITH id, year,
    max(CASE WHEN stint:ON_ROSTER THEN coalesce(stint.lastWeek, stint.firstWeek) END) AS played,
    max(CASE WHEN stint:ON_STAFF THEN coalesce(stint.lastWeek, stint.firstWeek) END) AS coached
  OPTIONAL MATCH (week:Week {season: year})
  WHERE NOT coalesce(week.nominal, FALSE)
  WITH id, played, coached, max(week.week) - 4 AS least
  RETURN collect({
    id: id,
    roster: CASE WHEN least > played THEN least ELSE coalesce(played, 99) END,
    staff: CASE WHEN least > coached THEN least ELSE coalesce(coached, 99) END
  }) AS lastWeeks
}
UNWIND touched AS one
WITH one.node AS teamSeason, one.season AS season, one.team AS team,
  [known IN lastWeeks WHERE known.id = one.team + toString(one.season - 1)][0] AS formerLast,
  [known IN lastWeeks WHERE known.id = one.team + toString(one.season)][0] AS last
CALL (teamSeason) {
  OPTIONAL MATCH (coach)-[lead:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
  RETURN count(DISTINCT coach) AS headCoaches,
    count(CASE WHEN lead.firstWeek IS NULL AND lead.lastWeek IS NULL THEN 1 END) AS undated
}
MATCH (person:Person)-[stint:ON_ROSTER|ON_STAFF]->(teamSeason)
WITH person, collect({
    teamSeason: teamSeason,
    season: season,
    team: team,
    stint: stint,
    formerLast: CASE WHEN stint:ON_ROSTER THEN formerLast.roster ELSE formerLast.staff END,
    last: CASE WHEN stint:ON_ROSTER THEN last.roster ELSE last.staff END,
    isShared: headCoaches > 1,
    isVague: undated > 0
  }) AS own
// Everything that he ever did is read once, however many of his stints are brought up to date.
CALL (person) {
  MATCH (person)-[near:ON_ROSTER|ON_STAFF]->(place:TeamSeason)
  RETURN collect({
    season: place.season,
    team: left(place.id, size(place.id) - size(toString(place.season))),
    kind: type(near),
    begun: coalesce(near.firstWeek, 1) = 1,
    last: near.lastWeek,
    sure: near:ON_STAFF OR near.status IS NOT NULL
  }) AS stints
}
UNWIND own AS one
WITH one.teamSeason AS teamSeason, one.season AS season, one.team AS team, one.stint AS stint, one.formerLast AS formerLast,
  one.last AS last, one.isShared AS isShared, one.isVague AS isVague, stints
WITH teamSeason, season, team, stint, formerLast, last, isShared, isVague, stints,
  type(stint) AS kind,
  stint.firstWeek AS firstWeek,
  stint.lastWeek AS lastWeek,
  coalesce(stint.roleClass = 'HEAD_COACH', FALSE) AS leads,
  coalesce(stint.interim, FALSE) AS isInterim,
  any(one IN stints WHERE one.season = season AND one.team <> team) AS isElsewhere
WITH teamSeason, season, team, stint, formerLast, last, isShared, isVague, stints, kind, firstWeek, lastWeek, leads, isInterim, isElsewhere,
  firstWeek IS NOT NULL OR lastWeek IS NOT NULL AS dated
WITH teamSeason, season, team, stint, formerLast, last, isShared, isVague, stints, kind, firstWeek, lastWeek, leads, isInterim, isElsewhere, dated,
  NOT isElsewhere
    AND (dated OR NOT isInterim) AS isSteady
WITH teamSeason, stint, last, isVague, kind, firstWeek, lastWeek, leads, dated,
  leads AND NOT (isShared OR dated OR isElsewhere OR isInterim) AS ledAll,
  isSteady
    AND firstWeek IS NULL
    AND none(one IN stints WHERE one.season = season - 1 AND one.team <> team)
    AND any(one IN stints WHERE one.season = season - 1 AND one.team = team AND one.kind = kind AND one.sure AND coalesce(one.last >= formerLast, TRUE)) AS hadStayed,
  isSteady
    AND lastWeek IS NULL
    AND (kind = 'ON_STAFF' OR stint.status IS NOT NULL)
    AND NOT (leads AND isShared AND NOT dated)
    AND none(one IN stints WHERE one.season = season + 1 AND one.team <> team)
    AND any(one IN stints WHERE one.season = season + 1 AND one.team = team AND one.kind = kind AND one.sure AND one.begun) AS stayed
WITH teamSeason, stint, dated,
  ledAll OR coalesce(firstWeek = 1, FALSE) OR hadStayed AS before,
  ledAll OR coalesce(lastWeek >= last, FALSE) OR stayed
    OR kind = 'ON_STAFF' AND firstWeek IS NOT NULL AND lastWeek IS NULL AND NOT (leads AND isVague) AS after
WITH teamSeason, stint, dated, before, after, before AND after AS whole
WHERE coalesce(stint.dated <> dated OR stint.before <> before OR stint.after <> after OR stint.whole <> whole, TRUE)
SET stint.dated = dated,
  stint.before = before,
  stint.after = after,
  stint.whole = whole
WITH teamSeason, count(*) AS changed
SET teamSeason:Stale
RETURN sum(changed) AS written, sum(0) AS deleted
