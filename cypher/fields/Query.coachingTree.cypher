// Who came from whose staff: a coach belongs to the generation after the first coach of the tree for whom he worked since
// that one had come under his own; upwards, for whom that one worked until then.
// refer   root: PersonRef! as root: Coach
// param   direction: TreeDirection!
// param   depth: Int(1..4)
// param   laterHeadCoaches: Boolean!
// finds   tree: CoachingTree, root: Coach
// rows    1
WITH root, [{coach: root, from: 0, to: 9999}] AS start, [] AS seen
CALL (start, seen) {
  UNWIND CASE WHEN $depth >= 1 THEN start ELSE [] END AS link
  WITH seen, link.coach AS boss, CASE $direction WHEN 'DESCENDANTS' THEN min(link.from) ELSE max(link.to) END AS since
  WHERE NOT boss IN seen
  MATCH (boss)-[lead:ON_STAFF]->(office:TeamSeason)<-[work:ON_STAFF]-(coach)
  WHERE onStaffOf(lead, work, office.season, since)
    AND met(lead, work, office)
    AND coach <> boss
  WITH boss, coach, office, CASE $direction WHEN 'DESCENDANTS' THEN work ELSE lead END AS job, basis(lead, work) AS basis
  ORDER BY office.season, job.role
  WITH boss, coach, collect({season: office.season, teamSeason: office.id, role: job.role, roleClass: job.roleClass, unit: job.unit, basis: basis}) AS offices, min(office.season) AS from, max(office.season) AS to
  RETURN collect({generation: 1, boss: boss, coach: coach, from: from, to: to, offices: offices}) AS first
}
WITH root, first, seen + [link IN start | link.coach] AS seen
CALL (first, seen) {
  UNWIND CASE WHEN $depth >= 2 THEN first ELSE [] END AS link
  WITH seen, link.coach AS boss, CASE $direction WHEN 'DESCENDANTS' THEN min(link.from) ELSE max(link.to) END AS since
  WHERE NOT boss IN seen
  MATCH (boss)-[lead:ON_STAFF]->(office:TeamSeason)<-[work:ON_STAFF]-(coach)
  WHERE onStaffOf(lead, work, office.season, since)
    AND met(lead, work, office)
    AND coach <> boss
  WITH boss, coach, office, CASE $direction WHEN 'DESCENDANTS' THEN work ELSE lead END AS job, basis(lead, work) AS basis
  ORDER BY office.season, job.role
  WITH boss, coach, collect({season: office.season, teamSeason: office.id, role: job.role, roleClass: job.roleClass, unit: job.unit, basis: basis}) AS offices, min(office.season) AS from, max(office.season) AS to
  RETURN collect({generation: 2, boss: boss, coach: coach, from: from, to: to, offices: offices}) AS second
}
WITH root, first, second, seen + [link IN first | link.coach] AS seen
CALL (second, seen) {
  UNWIND CASE WHEN $depth >= 3 THEN second ELSE [] END AS link
  WITH seen, link.coach AS boss, CASE $direction WHEN 'DESCENDANTS' THEN min(link.from) ELSE max(link.to) END AS since
  WHERE NOT boss IN seen
  MATCH (boss)-[lead:ON_STAFF]->(office:TeamSeason)<-[work:ON_STAFF]-(coach)
  WHERE onStaffOf(lead, work, office.season, since)
    AND met(lead, work, office)
    AND coach <> boss
  WITH boss, coach, office, CASE $direction WHEN 'DESCENDANTS' THEN work ELSE lead END AS job, basis(lead, work) AS basis
  ORDER BY office.season, job.role
  WITH boss, coach, collect({season: office.season, teamSeason: office.id, role: job.role, roleClass: job.roleClass, unit: job.unit, basis: basis}) AS offices, min(office.season) AS from, max(office.season) AS to
  RETURN collect({generation: 3, boss: boss, coach: coach, from: from, to: to, offices: offices}) AS third
}
WITH root, first, second, third, seen + [link IN second | link.coach] AS seen
CALL (third, seen) {
  UNWIND CASE WHEN $depth >= 4 THEN third ELSE [] END AS link
  WITH seen, link.coach AS boss, CASE $direction WHEN 'DESCENDANTS' THEN min(link.from) ELSE max(link.to) END AS since
  WHERE NOT boss IN seen
  MATCH (boss)-[lead:ON_STAFF]->(office:TeamSeason)<-[work:ON_STAFF]-(coach)
  WHERE onStaffOf(lead, work, office.season, since)
    AND met(lead, work, office)
    AND coach <> boss
  WITH boss, coach, office, CASE $direction WHEN 'DESCENDANTS' THEN work ELSE lead END AS job, basis(lead, work) AS basis
  ORDER BY office.season, job.role
  WITH boss, coach, collect({season: office.season, teamSeason: office.id, role: job.role, roleClass: job.roleClass, unit: job.unit, basis: basis}) AS offices, min(office.season) AS from, max(office.season) AS to
  RETURN collect({generation: 4, boss: boss, coach: coach, from: from, to: to, offices: offices}) AS fourth
}
UNWIND CASE WHEN size(first) = 0 THEN [NULL] ELSE first + second + third + fourth END AS link
WITH root, link
ORDER BY link.generation, link.from, link.boss.id
WITH root, link.coach AS coach, collect(link) AS links
WITH root, coach, links, coach <> root AND CASE WHEN $laterHeadCoaches THEN EXISTS {
    MATCH (coach)-[led:ON_STAFF {roleClass: 'HEAD_COACH'}]->(place:TeamSeason)
    WHERE place.season >= links[0].from AND known(place.season, led)
  } ELSE TRUE END AS isShown
ORDER BY links[0].generation, links[0].from, coach.id
WITH root, collect(CASE
    WHEN isShown THEN {
      coach: coach.id,
      generation: links[0].generation,
      under: links[0].boss.id,
      upwards: $direction = 'ANCESTORS',
      offices: links[0].offices,
      alsoUnder: [link IN links[1..] | link.boss.id]
    }
  END) AS branches
WITH root, {branches: branches, count: size(branches)} AS tree
RETURN tree, root
