// What players and coaches are searched by, and what ranks them.
// nameWords: the words of every spelling, and each spelling whole, its words joined by "_".
// nameParts: the ends of every word, from its second letter on and down to three letters, so that the inside of a
// word is found by how it begins.
// searchMarks: since when he is known as what ("player202001" is season 2020, week 1; "999999" is not known), and
// his prominence, 0 to 126, bit by bit ("bit0" to "bit6"): his seasons, twice those as a head coach, and a quarter of
// the years from 1920 to his last season.
// param   people: ids
// rows    written: how many; deleted: none
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE person:Player OR person:Coach
CALL (person) {
  OPTIONAL MATCH (person)-[stint:ON_ROSTER|ON_STAFF]->(teamSeason:TeamSeason)
  WITH stint, teamSeason.season AS season, teamSeason.season * 100 + coalesce(stint.firstWeek, 0) AS since
  RETURN min(CASE WHEN stint:ON_ROSTER THEN since END) AS played,
    min(CASE WHEN stint:ON_STAFF THEN since END) AS coached,
    count(DISTINCT season) AS seasons,
    max(season) AS lastSeason,
    count(DISTINCT CASE WHEN stint.roleClass = 'HEAD_COACH' THEN season END) AS led
}
CALL (person) {
  OPTIONAL MATCH (person)-[draft:DRAFTED_BY]->(:Team)
  RETURN min(draft.season * 100) AS drafted
}
WITH person, coached,
  CASE WHEN drafted < coalesce(played, 999999) THEN drafted ELSE coalesce(played, person.rookieSeason * 100) END AS played,
  seasons + 2 * led + (coalesce(lastSeason, person.lastSeason, 1920) - 1920) / 4 AS weight
WITH person, played, coached, CASE WHEN weight > 126 THEN 126 ELSE weight END AS prominence
SET person.nameWords = person.nameKeys + [key IN person.nameKeys | '_' + replace(key, ' ', '_')],
  person.nameParts = [key IN person.nameKeys | reduce(parts = '', word IN split(key, ' ') |
    parts + reduce(ends = '', start IN range(1, size(word) - 3) | ends + substring(word, start) + ' '))],
  person.searchMarks =
    CASE WHEN person:Player THEN ['player' + coalesce(toString(played), '999999')] ELSE [] END
    + CASE WHEN person:Coach THEN ['coach' + coalesce(toString(coached), '999999')] ELSE [] END
    + [bit IN [['bit0', 1], ['bit1', 2], ['bit2', 4], ['bit3', 8], ['bit4', 16], ['bit5', 32], ['bit6', 64]]
      WHERE prominence / bit[1] % 2 = 1 | bit[0]]
RETURN count(*) AS written, 0 AS deleted
