// How strong a kind of overlap is, the strongest first.
// takes   kind
CASE kind WHEN 'WORKED_FOR' THEN 1 WHEN 'TEAMMATES' THEN 2 WHEN 'SAME_STAFF' THEN 3 WHEN 'SAME_TEAM' THEN 4 ELSE 0 END
