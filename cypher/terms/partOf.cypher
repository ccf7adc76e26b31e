// What a person is in the answers: a coach who also played is a coach.
// takes   person
CASE WHEN person:Coach THEN 'Coach' ELSE 'Player' END
