// The same human as a player; as of a day, when he had been on a roster or drafted by then.
// parent  coach: Coach
// yields  player: Player
// rows    1
WITH coach AS player
WHERE player:Player
  AND ($asOfSeason IS NULL OR EXISTS {
    MATCH (player)-[stint:ON_ROSTER]->(teamSeason:TeamSeason)
    WHERE known(teamSeason.season, stint)
  } OR EXISTS {
    MATCH (player)-[draft:DRAFTED_BY]->(:Team)
    WHERE draftHeld(draft.season, draft.round)
  })
RETURN player
