// By the franchises that used the picks or, while unused, owned them first; as of a day, that held them then.
// parent  pick: DraftPick
// yields  key: String, label: String
field(DraftPick.owner)
WITH pick, 'Team:' + team.id AS key, teamName(team) AS label
RETURN key, label
