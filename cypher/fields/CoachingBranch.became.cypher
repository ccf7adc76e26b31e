// The first stint as head coach after the two had first worked together.
// parent  branch: CoachingBranch
// yields  stint: StaffStint, coach: Coach, teamSeason: TeamSeason
// rows    1
MATCH (coach:Person {id: branch.coach})-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
WHERE teamSeason.season >= branch.offices[0].season
  AND known(teamSeason.season, stint)
RETURN stint, coach, teamSeason
ORDER BY teamSeason.season, coalesce(stint.firstWeek, 0), stint.id
LIMIT 1
