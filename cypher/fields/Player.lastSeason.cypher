// The last season so far; as of a day none after it.
// parent  player: Player
RETURN CASE WHEN ($asOfSeason IS NULL OR player.lastSeason <= $asOfSeason) THEN player.lastSeason ELSE $asOfSeason END
