// The tie of two whose strongest and weakest stints make such ties: 8 and 9 become less where one coached the other.
// takes   one, other, least, most
CASE WHEN most > 7 THEN coalesce(coachedOneAnother(one, other), least) ELSE least END
