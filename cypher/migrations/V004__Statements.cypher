// Claims rest on the sources that state them. What the rule on head coaches derives from data sets rests on that rule.
MATCH (teamSeason:TeamSeason)<-[about:ABOUT]-(claim:Claim {predicate: 'headCoaches'})-[statement:STATED_BY]->(source:Source)
WHERE claim.id = teamSeason.id + '.headCoaches.' + source.id
SET about.rule = 'HEAD_COACHES_DIFFER',
  statement.rule = 'HEAD_COACHES_DIFFER'
REMOVE about.sources, statement.sources;
MATCH (claim:Claim)-[statement:STATED_BY]->(:Source)
WHERE claim.sources IS NULL
  AND statement.sources IS NOT NULL
SET claim.sources = statement.sources;
