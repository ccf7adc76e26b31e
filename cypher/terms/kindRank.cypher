// How strong a kind of link is, the strongest first.
// takes   kind
CASE kind WHEN 'COACHED_BY' THEN 0 WHEN 'WORKED_FOR' THEN 1 WHEN 'TEAMMATES' THEN 2 WHEN 'SAME_STAFF' THEN 3 ELSE 4 END
