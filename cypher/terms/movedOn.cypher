// Whether somebody was with a team in a later season than that of a team-season, as far as is known on the day.
// takes   person, place
EXISTS {
  MATCH (person)-[later:ON_ROSTER|ON_STAFF]->(next:TeamSeason)
  WHERE next.season > place.season
    AND known(next.season, later)
}
