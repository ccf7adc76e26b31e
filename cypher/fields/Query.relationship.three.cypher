// The strongest chains of three steps, as the ids of those between; and the ids of the friends of both. Chains are all
// compared, those through coaches alone when one of them is of coaching throughout. They are put together from lists of people
// and of seasons, as the database plans long patterns badly when it is in a hurry.
// parent   near: Person, far: Node, recorded: JSON
// param    kinds: [LinkKind!]
// param    maxSteps: Int(1..4)
// finds    between: JSON, near: Person, far: Node, recorded: JSON, friends: JSON
// rows     1
CALL (near, far) {
  WITH near, far
  WHERE $maxSteps > 2 AND far:Person
  UNWIND [near, far] AS person
  CALL (person) {
    MATCH (person)-[mine:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)<-[his:ON_ROSTER|ON_STAFF]-(friend)
    WHERE linked(mine, his, person, friend, shared)
    WITH person, friend, tie(mine, his) AS tie
    WITH person, friend, min(tie) AS least, max(tie) AS most
    WITH friend, strongest(person, friend, least, most) AS tie
    RETURN collect({friend: friend, tie: tie}) AS friends
  }
  WITH far, person, friends
  ORDER BY person = far
  RETURN collect(friends) AS friends
}
CALL (near, far, friends) {
  UNWIND [TRUE, FALSE] AS coaches
  CALL (near, far, friends, coaches) {
    UNWIND [0, 1] AS side
    UNWIND friends[side] AS each
    WITH near, far, coaches, side, each.friend AS friend, each.tie AS tie
    WHERE NOT coaches OR friend:Coach
    MATCH (friend)-[stint:ON_ROSTER|ON_STAFF]->(shared:TeamSeason)
    WITH near, far, shared,
      collect(CASE side WHEN 0 THEN {friend: friend, stint: stint, tie: tie} END) AS some,
      collect(CASE side WHEN 1 THEN {friend: friend, stint: stint, tie: tie} END) AS others
    UNWIND some AS one
    UNWIND others AS another
    WITH near, far, shared, one.friend AS friend, one.stint AS here, another.friend AS other, another.stint AS there,
      one.tie AS before, another.tie AS after
    WHERE linked(here, there, friend, other, shared)
    WITH near, far, friend, other, shared, before, after, tie(here, there) AS tie
    WITH near, far, friend, other, before, after, count(DISTINCT shared) AS seasons, min(tie) AS least, max(tie) AS most
    WITH near, far, friend, other, seasons, [before, strongest(friend, other, least, most), after] AS ties
    WITH near, far, friend, other, seasons, ties, reduce(most = 0, tie IN ties | greater(most, tie)) AS weakest
    ORDER BY weakest, reduce(sum = 0, tie IN ties | sum + tie), seasons DESC, friend.id, other.id
    LIMIT 4
    RETURN collect([friend.id, other.id]) AS chains, min(weakest) AS weakest
  }
  WITH coaches, chains, weakest
  WHERE size(chains) > 0
    AND (NOT coaches OR weakest < 4)
  LIMIT 1
  RETURN coalesce(collect(chains)[0], []) AS people
}
WITH near, far, recorded, CASE WHEN size(people) > 0 THEN people END AS between,
  [side IN friends | [each IN side | each.friend.id]] AS friends
RETURN between, near, far, recorded, friends
