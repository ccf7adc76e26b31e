// Who came from whose staff: a coach belongs to the generation after the first coach of the tree with whom he worked,
// one of them as head coach.
// refer   root: PersonRef! as root: Coach
// param   direction: TreeDirection!
// param   depth: Int(1..4)
// param   onlyHeadCoaches: Boolean!
// yields  tree: CoachingTree, root: Coach
// rows    1
WITH root, [root] AS bosses, [root] AS members
CALL (bosses, members) {
  UNWIND bosses AS boss
  MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach)
  WHERE $depth > 1
    AND ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
    AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
    AND NOT coach IN members
    AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
    AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR office.season < $asOfSeason
      OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
  WITH DISTINCT coach
  WHERE $direction = 'ANCESTORS' OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
  RETURN collect(coach) AS first
}
WITH root, first, first AS bosses, [root] + first AS members
CALL (bosses, members) {
  UNWIND bosses AS boss
  MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach)
  WHERE $depth > 2
    AND ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
    AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
    AND NOT coach IN members
    AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
    AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR office.season < $asOfSeason
      OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
  WITH DISTINCT coach
  WHERE $direction = 'ANCESTORS' OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
  RETURN collect(coach) AS second
}
WITH root, first, second, second AS bosses, [root] + first + second AS members
CALL (bosses, members) {
  UNWIND bosses AS boss
  MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach)
  WHERE $depth > 3
    AND ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
    AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
    AND NOT coach IN members
    AND coalesce(lead.firstWeek, 0) <= coalesce(work.lastWeek, 99)
    AND coalesce(work.firstWeek, 0) <= coalesce(lead.lastWeek, 99)
    AND ($asOfSeason IS NULL
      OR office.season < $asOfSeason
      OR office.season = $asOfSeason AND coalesce(lead.firstWeek, 0) <= $asOfWeek AND coalesce(work.firstWeek, 0) <= $asOfWeek)
  WITH DISTINCT coach
  WHERE $direction = 'ANCESTORS' OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
  RETURN collect(coach) AS third
}
WITH root, [[root], first, second, third] AS generations
UNWIND range(0, 3) AS generation
UNWIND generations[generation] AS boss
WITH root, boss, generation
MATCH (boss)-[lead:ON_STAFF]->(office)<-[work:ON_STAFF]-(coach:Coach)
WHERE ($direction = 'DESCENDANTS') = (lead.roleClass = 'HEAD_COACH')
  AND ($direction = 'ANCESTORS') = (work.roleClass = 'HEAD_COACH')
  AND coach <> root
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
WHERE $onlyHeadCoaches = FALSE OR EXISTS { (coach)-[:ON_STAFF {roleClass: 'HEAD_COACH'}]->() }
WITH root, coach, links
ORDER BY links[0].generation, links[0].offices[0].season, coach.id
WITH root, collect({
    coach: coach.id,
    coachName: coach.name,
    generation: links[0].generation + 1,
    under: links[0].under,
    underName: links[0].underName,
    upwards: $direction = 'ANCESTORS',
    offices: links[0].offices,
    alsoUnder: [link IN links[1..] | link.under]
  }) AS branches
WITH root, {branches: branches, count: size(branches)} AS tree
RETURN tree, root
