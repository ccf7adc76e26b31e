// Whether anything was known of somebody as a player or coach by the day at which the question is put: since when is one of
// his marks, see cypher/derive/search-people.cypher; of a season, those without weeks are known once its whole draft has been
// held. A round of a draft or a trade may be the first that is known.
// takes   person, kind
CASE WHEN $asOfDate IS NULL THEN TRUE ELSE any(mark IN person.searchMarks
  WHERE mark STARTS WITH kind
    AND mark <= kind + right('00000' + toString(CASE
      WHEN $asOfDraft % 100 = 49 AND $asOfDraft / 100 > $asOfSeason THEN $asOfDraft / 100 * 100
      ELSE $asOfSeason * 100 + $asOfWeek
    END), 6))
  OR kind = 'player' AND EXISTS {
    MATCH (person)-[draft:DRAFTED_BY]->(:Team)
    WHERE draftHeld(draft.season, draft.round)
  }
  OR EXISTS {
    MATCH (person)-[move:TRADED_TO]->(:Team)
    WHERE toLower(move.movedAs) = kind
      AND happened(move.date)
      AND stands(move)
  }
END
