// Whether one was, in a season of the other's career of which nothing is known, with a team whose roster is missing.
// takes   one, other
EXISTS {
  MATCH (one)-[stint:ON_ROSTER|ON_STAFF|SEASON_OF]-(place:TeamSeason)
  WHERE known(place.season, stint)
    AND NOT EXISTS { (place)<-[:ON_ROSTER]-() }
    AND NOT EXISTS { (other)-[:ON_ROSTER]->(:TeamSeason {season: place.season}) }
    AND EXISTS { (other)-[earlier:ON_ROSTER]->(:TeamSeason) WHERE earlier.season < place.season }
    AND EXISTS { (other)-[later:ON_ROSTER]->(:TeamSeason) WHERE later.season > place.season AND known(later.season, later) }
}
