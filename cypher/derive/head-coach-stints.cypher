// Who was head coach when, from the games that a schedule has men lead (LED) and from the staffs of lists, which know the
// season and no weeks. A list with a regular head coach whom the schedule does not name overrules it; so does whoever
// has a man on another staff in the weeks in which he is said to lead here. One man for all games proves no weeks where
// a list has another or an interim head coach: his games go on under his name after he has left. Where the weeks are
// proven, they part a head coach's other offices of the season from that one. Weeks that own data state stay.
// ledBy: the sources that a stint has from games alone; on stints whose weeks are set here.
// param   teamSeasons: ids of the team-seasons whose stints are brought up to date, with those where their coaches led
// rows    written and deleted: how many stints; people: ids of the coaches whose stints changed;
//         teamSeasons: ids of those whose stints changed
UNWIND $teamSeasons AS touchedId
MATCH (touched:TeamSeason {id: touchedId})
CALL (touched) {
  RETURN touched AS teamSeason
  UNION
  MATCH (touched)<-[:ON_STAFF|LED]-(:Coach)-[:LED]->(teamSeason:TeamSeason)
  WHERE teamSeason.season = touched.season
  RETURN teamSeason
}
WITH DISTINCT teamSeason
CALL (teamSeason) {
  MATCH (coach:Coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
  WHERE any(source IN stint.sources WHERE NOT source IN coalesce(stint.ledBy, []))
  RETURN collect({coach: coach, isRegular: NOT coalesce(stint.interim, false)}) AS listed
}
CALL (teamSeason) {
  MATCH (coach:Coach)-[led:LED]->(teamSeason)
  WITH coach, led,
    COLLECT {
      MATCH (coach)-[stint:ON_STAFF]->(teamSeason)
      UNWIND stint.sources AS source
      WITH source, stint
      WHERE NOT source IN coalesce(stint.ledBy, [])
      RETURN DISTINCT source
    } AS here,
    COLLECT {
      MATCH (coach)-[other:LED]->(elsewhere:TeamSeason)
      WHERE elsewhere.season = teamSeason.season
        AND elsewhere <> teamSeason
        AND other.firstWeek <= coalesce(led.lastWeek, 99)
        AND led.firstWeek <= coalesce(other.lastWeek, 99)
      RETURN [other.games, COUNT {
        MATCH (coach)-[stint:ON_STAFF]->(elsewhere)
        UNWIND stint.sources AS source
        WITH source, stint
        WHERE NOT source IN coalesce(stint.ledBy, [])
        RETURN DISTINCT source
      }]
    } AS rivals,
    COUNT {
      MATCH (coach)-[stint:ON_STAFF]->(elsewhere:TeamSeason)
      WHERE elsewhere.season = teamSeason.season
        AND elsewhere <> teamSeason
      UNWIND stint.sources AS source
      WITH source, stint
      WHERE NOT source IN coalesce(stint.ledBy, [])
      RETURN DISTINCT source
    } AS away
  ORDER BY led.firstWeek, coach.id
  RETURN collect({
    coach: coach,
    led: led,
    isAway: size(here) = 0 AND away > 1,
    isOutvoted: any(rival IN rivals WHERE rival[1] > size(here) OR rival[1] = size(here) AND rival[0] >= led.games)
  }) AS told
}
WITH teamSeason, listed, told,
  any(one IN listed WHERE one.isRegular)
    AND none(one IN told WHERE any(other IN listed WHERE other.coach = one.coach)) AS isOverruled,
  all(one IN told WHERE one.coach = told[0].coach) AS isOneMan
WITH teamSeason, listed,
  [one IN told WHERE NOT (isOverruled OR one.isOutvoted OR isOneMan AND one.isAway)] AS led
WITH teamSeason, listed, led,
  size(led) > 0
    AND NOT (
      all(one IN led WHERE one.coach = led[0].coach)
      AND any(one IN listed WHERE one.coach <> led[0].coach OR NOT one.isRegular)
    ) AS isProven
WITH teamSeason, isProven,
  [i IN range(0, size(led) - 1) | {
    coach: led[i].coach,
    isRegular: none(one IN listed WHERE one.coach = led[i].coach AND NOT one.isRegular),
    number: 1 + size([one IN led[..i] WHERE one.coach = led[i].coach]),
    firstWeek: CASE WHEN isProven THEN CASE i WHEN 0 THEN 1 ELSE led[i].led.firstWeek END END,
    lastWeek: CASE WHEN isProven THEN led[i].led.lastWeek END,
    games: CASE WHEN isProven THEN led[i].led.games END,
    sources: led[i].led.sources
  }] AS stretches
WITH teamSeason, isProven,
  [one IN stretches | one {
    .*,
    id: one.coach.id + '.' + teamSeason.id + '.head-coach' + CASE one.number WHEN 1 THEN '' ELSE '.' + toString(one.number) END
  }] AS wanted
CALL (teamSeason, wanted) {
  // Stints that only games had stated, and state no more.
  MATCH (coach:Coach)-[stale:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason)
  WHERE all(source IN stale.sources WHERE source IN stale.ledBy)
    AND NOT stale.id IN [one IN wanted | one.id]
  WITH coach.id AS id, stale
  DELETE stale
  RETURN count(*) AS deleted, collect(id) AS left
}
CALL (teamSeason, wanted) {
  UNWIND wanted AS one
  WITH teamSeason, one, one.coach AS coach
  OPTIONAL MATCH (coach)-[before:ON_STAFF {id: one.id}]->(teamSeason)
  WITH teamSeason, one, coach, before,
    [source IN coalesce(before.sources, []) WHERE NOT source IN coalesce(before.ledBy, [])] AS recorded,
    coalesce(before.ledBy IS NULL AND before.weeksKnown, false) AS hasOwnWeeks
  WITH teamSeason, one, coach, before, recorded,
    CASE WHEN NOT hasOwnWeeks THEN [source IN one.sources WHERE NOT source IN recorded] END AS ledBy,
    CASE WHEN hasOwnWeeks THEN [before.firstWeek, before.lastWeek] ELSE [one.firstWeek, one.lastWeek] END AS weeks
  WITH teamSeason, one, coach, before,
    {
      season: teamSeason.season,
      role: CASE WHEN size(recorded) > 0 THEN before.role ELSE 'Head coach' END,
      roleClass: 'HEAD_COACH',
      unit: 'ALL',
      interim: size(recorded) > 0 AND before.interim,
      firstWeek: weeks[0],
      lastWeek: weeks[1],
      weeksKnown: weeks[0] IS NOT NULL OR weeks[1] IS NOT NULL,
      games: one.games,
      ledBy: ledBy,
      sources: recorded + coalesce(ledBy, [])
    } AS values
  WHERE before IS NULL
    OR any(key IN keys(values) WHERE NOT coalesce(before[key] = values[key], before[key] IS NULL AND values[key] IS NULL))
  MERGE (coach)-[stint:ON_STAFF {id: one.id}]->(teamSeason)
  SET stint += values
  RETURN count(*) AS written, collect(coach.id) AS came
}
CALL (teamSeason, wanted, isProven) {
  // Everything else on a staff that games decide on: head coaches who led none, and other offices of those who did.
  MATCH (coach:Coach)-[stint:ON_STAFF]->(teamSeason)
  WHERE NOT stint.id IN [one IN wanted | one.id]
    AND (stint.ledBy IS NOT NULL OR NOT stint.weeksKnown)
  WITH stint, coach, isProven, wanted, [one IN wanted WHERE isProven AND one.coach = coach] AS leads
  WHERE stint.roleClass = 'HEAD_COACH' OR size(leads) > 0 OR stint.ledBy IS NOT NULL
  WITH stint, coach, isProven,
    CASE
      WHEN stint.roleClass = 'HEAD_COACH' OR size(leads) <> 1 THEN [NULL, NULL]
      WHEN leads[0].firstWeek > 1 THEN [1, leads[0].firstWeek - 1]
      WHEN leads[0].lastWeek IS NULL THEN [NULL, NULL]
      WHEN leads[0].isRegular THEN [1, leads[0].lastWeek]
      ELSE [leads[0].lastWeek + 1, NULL]
    END AS weeks,
    CASE WHEN stint.roleClass = 'HEAD_COACH' AND isProven THEN 0 END AS games,
    [source IN stint.sources WHERE NOT source IN coalesce(stint.ledBy, [])] AS recorded
  WITH stint, coach, weeks, games, recorded, CASE WHEN weeks[0] IS NULL AND games IS NULL THEN NULL ELSE [] END AS ledBy
  WHERE coalesce(stint.firstWeek, -1) <> coalesce(weeks[0], -1)
    OR coalesce(stint.lastWeek, -1) <> coalesce(weeks[1], -1)
    OR coalesce(stint.games, -1) <> coalesce(games, -1)
    OR coalesce(stint.ledBy, ['']) <> coalesce(ledBy, [''])
    OR stint.sources <> recorded
  SET stint.firstWeek = weeks[0],
    stint.lastWeek = weeks[1],
    stint.weeksKnown = weeks[0] IS NOT NULL,
    stint.games = games,
    stint.ledBy = ledBy,
    stint.sources = recorded
  RETURN count(*) AS changed, collect(coach.id) AS moved
}
WITH teamSeason, written + changed AS written, deleted, left + came + moved AS coaches
CALL (teamSeason, coaches) {
  // What follows from these stints is derived after them.
  UNWIND coaches AS id
  MATCH (coach:Person {id: id})
  SET coach:Stale,
    teamSeason:Stale
}
WITH sum(written) AS written,
  sum(deleted) AS deleted,
  collect(coaches) AS coaches,
  collect(CASE WHEN size(coaches) > 0 THEN teamSeason.id END) AS teamSeasons
RETURN written, deleted, reduce(people = [], some IN coaches | people + some) AS people, teamSeasons
