// Marks the team-seasons of the seasons whose weeks change, and of those after them: who was there to the end follows from it.
// param   rows: values of each week
UNWIND $rows AS row
WITH DISTINCT row.values.season AS season
MATCH (teamSeason:TeamSeason)
WHERE season <= teamSeason.season <= season + 1
SET teamSeason:Stale
