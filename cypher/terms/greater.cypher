// The greater of two numbers.
// takes   one, other
CASE WHEN one > other THEN one ELSE other END
