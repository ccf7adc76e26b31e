// Chains of four steps, as the ids of those between: those whose middle was in the league longest.
// parent   near: Person, far: Node, recorded: JSON, friends: JSON
// param    kinds: [LinkKind!]
// param    maxSteps: Int(1..4)
// finds    between: JSON, near: Person, far: Node, recorded: JSON
// rows     1
CALL (near, far, friends) {
  UNWIND CASE WHEN $maxSteps > 3 THEN friends ELSE [] END AS side
  CALL (side) {
    UNWIND side AS id
    MATCH (friend:Person {id: id})-[stint:ON_ROSTER|ON_STAFF]->(place:TeamSeason)
    WHERE known(place.season, stint)
    RETURN collect(DISTINCT place) AS places
  }
  WITH near, far, places
  ORDER BY size(places)
  WITH near, far, collect(places) AS sides
  UNWIND sides[0] AS place
  MATCH (place)<-[:ON_ROSTER|ON_STAFF]-(middle)
  WITH DISTINCT near, far, sides[1] AS others, middle
  WHERE EXISTS {
    MATCH (middle)-[:ON_ROSTER|ON_STAFF]->(place)
    WHERE place IN others
  }
  WITH near, far, middle, COUNT {
    MATCH (middle)-[stint:ON_ROSTER|ON_STAFF]->(held:TeamSeason)
    WHERE known(held.season, stint)
  } AS career
  ORDER BY career DESC, middle.id
  CALL (near, far, middle) {
    UNWIND [near, far] AS person
    CALL (person, middle) {
      MATCH (person)-[mine:ON_ROSTER|ON_STAFF]->(first:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(friend)
      MATCH (middle)-[there:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[here:ON_ROSTER|ON_STAFF]-(friend)
      USING JOIN ON friend
      WITH DISTINCT person, middle, friend, mine, his, here, there, first, shared
      WHERE linked(mine, his, person, friend, first)
        AND linked(here, there, friend, middle, shared)
      WITH friend, count(DISTINCT first) + count(DISTINCT shared) AS seasons
      ORDER BY friend:Coach DESC, seasons DESC, friend.id
      LIMIT 1
      RETURN friend
    }
    WITH person, friend
    ORDER BY person = far
    RETURN collect(friend) AS both
  }
  WITH near, far, middle, both
  WHERE size(both) = 2
  LIMIT 4
  RETURN collect([both[0].id, middle.id, both[1].id]) AS people
}
WITH near, far, recorded, CASE WHEN size(people) > 0 THEN people END AS between
RETURN between, near, far, recorded
