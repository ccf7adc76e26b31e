// Latest draft first, in it by overall place, unnumbered last by round.
// parent  pick: DraftPick
// yields  pick: DraftPick
RETURN pick
ORDER BY pick.season DESC, coalesce(field(DraftPick.overall), 9999), coalesce(pick.round, 99), pick.id
