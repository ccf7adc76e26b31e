// Records what a claim is about.
// param   rows: from, person or team or teamSeason or trade or pick or event, id, values of each
// rows    written: how many
UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
OPTIONAL MATCH (person:Person {id: row.person})
OPTIONAL MATCH (team:Team {id: row.team})
OPTIONAL MATCH (teamSeason:TeamSeason {id: row.teamSeason})
OPTIONAL MATCH (trade:Trade {id: row.trade})
OPTIONAL MATCH (pick:DraftPick {id: row.pick})
OPTIONAL MATCH (event:Event {id: row.event})
WITH row, claim, coalesce(person, team, teamSeason, trade, pick, event) AS subject
WHERE subject IS NOT NULL
MERGE (claim)-[about:ABOUT {id: row.id}]->(subject)
SET about += row.values
RETURN count(*) AS written
