// Coaches who were ever a head coach, interim or not, or who never were.
// parent  coach: Coach
// param   headCoach: Boolean
RETURN $headCoach = EXISTS {
  MATCH (coach)-[stint:ON_STAFF {roleClass: 'HEAD_COACH'}]->(teamSeason:TeamSeason)
  WHERE known(teamSeason.season, stint)
}
