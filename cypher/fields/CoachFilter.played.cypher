// Coaches who were players of the league, or who were not.
// parent  coach: Coach
// param   played: Boolean
RETURN $played = CASE WHEN $asOfSeason IS NULL THEN (coach:Player) ELSE EXISTS {
  field(Coach.asPlayer)
  RETURN player
} END
