// Who came from whose staff: a coach belongs to the generation after the first coach of the tree for whom he worked since
// that one had come under his own; upwards, for whom that one worked until then.
// refer   root: PersonRef! as root: Coach
// param   direction: TreeDirection!
// param   depth: Int(1..4)
// param   laterHeadCoaches: Boolean!
// yields  tree: CoachingTree, root: Coach
// rows    1
WITH root, [{coach: root, since: CASE $direction WHEN 'DESCENDANTS' THEN 0 ELSE 9999 END}] AS start
WITH root, start, start AS bosses, [root] AS members
CALL (bosses, members) {
  UNWIND bosses AS member
  WITH member.coach AS boss, member.since AS since
  MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach)
  WHERE $depth > 1
    AND ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
    AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
    AND NOT coach IN members
    AND ($direction = 'DESCENDANTS' AND office.season >= since OR $direction = 'ANCESTORS' AND office.season <= since)
    AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
    AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR office.season < $asOfSeason
      OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
  WITH coach, CASE $direction WHEN 'DESCENDANTS' THEN min(office.season) ELSE max(office.season) END AS since
  WHERE $direction = 'ANCESTORS' OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
  RETURN collect({coach: coach, since: since}) AS first
}
WITH root, start, first, first AS bosses, [member IN start + first | member.coach] AS members
CALL (bosses, members) {
  UNWIND bosses AS member
  WITH member.coach AS boss, member.since AS since
  MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach)
  WHERE $depth > 2
    AND ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
    AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
    AND NOT coach IN members
    AND ($direction = 'DESCENDANTS' AND office.season >= since OR $direction = 'ANCESTORS' AND office.season <= since)
    AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
    AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR office.season < $asOfSeason
      OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
  WITH coach, CASE $direction WHEN 'DESCENDANTS' THEN min(office.season) ELSE max(office.season) END AS since
  WHERE $direction = 'ANCESTORS' OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
  RETURN collect({coach: coach, since: since}) AS second
}
WITH root, start, first, second, second AS bosses, [member IN start + first + second | member.coach] AS members
CALL (bosses, members) {
  UNWIND bosses AS member
  WITH member.coach AS boss, member.since AS since
  MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach)
  WHERE $depth > 3
    AND ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
    AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
    AND NOT coach IN members
    AND ($direction = 'DESCENDANTS' AND office.season >= since OR $direction = 'ANCESTORS' AND office.season <= since)
    AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
    AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR office.season < $asOfSeason
      OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
  WITH coach, CASE $direction WHEN 'DESCENDANTS' THEN min(office.season) ELSE max(office.season) END AS since
  WHERE $direction = 'ANCESTORS' OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
  RETURN collect({coach: coach, since: since}) AS third
}
WITH root, [start, first, second, third] AS generations
UNWIND range(0, 3) AS generation
UNWIND generations[generation] AS member
WITH root, member.coach AS boss, member.since AS since, generation
OPTIONAL MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach:Coach)
WHERE ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
  AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
  AND coach <> root
  AND ($direction = 'DESCENDANTS' AND office.season >= since OR $direction = 'ANCESTORS' AND office.season <= since)
  AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
  AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
  AND ($asOfSeason IS NULL
    OR office.season < $asOfSeason
    OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
WITH root, coach, boss, generation, office,
  CASE $direction WHEN 'DESCENDANTS' THEN work.role ELSE lead.role END AS role
ORDER BY generation, office.season, boss.id, role
WITH root, coach, boss, generation,
  collect({season: office.season, teamSeason: office.id, teamName: office.name, role: role}) AS offices
WITH root, coach, collect({under: boss.id, underName: boss.name, generation: generation, offices: offices}) AS links
WITH root, coach, links, coach IS NOT NULL AND ($laterHeadCoaches = FALSE OR EXISTS {
    MATCH (coach)-[led:ON_STAFF {roleClass: 'HEAD_COACH'}]->(place)
    WHERE place.season >= links[0].offices[0].season
      AND ($asOfSeason IS NULL
        OR place.season < $asOfSeason
        OR place.season = $asOfSeason AND coalesce(led.firstWeek, 0) <= $asOfWeek)
  }) AS shown
ORDER BY links[0].generation, links[0].offices[0].season, coach.id
WITH root, collect(CASE
    WHEN shown THEN {
      coach: coach.id,
      coachName: coach.name,
      generation: links[0].generation + 1,
      under: links[0].under,
      underName: links[0].underName,
      upwards: $direction = 'ANCESTORS',
      offices: links[0].offices,
      alsoUnder: [link IN links[1..] | link.under]
    }
  END) AS branches
WITH root, {branches: branches, count: size(branches)} AS tree
RETURN tree, root
