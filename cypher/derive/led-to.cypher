// In which order an asset moved, and which trade led to which by it: the one that brought it to a franchise to the one by
// which the franchise gave it away; a pick goes on as the player chosen with it. Within a day, who gives next is who got
// last, and the last to get a used pick is who used it: of all orders of the days the one with the fewest breaks counts.
// Only what differs is written; links that no longer follow are deleted.
// param   trades: ids
// param   isWhole: whether everything is looked at instead of what these trades moved
// rows    written and deleted: how many links
CALL () {
  UNWIND $trades AS id
  MATCH (trade:Trade {id: id})-[leg:MOVED]->(:Person|DraftPick)
  WHERE leg.place IS NOT NULL
    AND NOT (made(trade.status) AND trade.date IS NOT NULL)
  REMOVE leg.place
}
CALL () {
  UNWIND CASE WHEN $isWhole THEN [TRUE] ELSE [] END AS whole
  MATCH (:Trade)-[:MOVED]->(asset:Person|DraftPick)
  RETURN asset
  UNION
  UNWIND CASE WHEN $isWhole THEN [] ELSE $trades END AS id
  MATCH (:Trade {id: id})-[:MOVED]->(asset:Person|DraftPick)
  RETURN asset
  UNION
  // What was chosen with a pick goes on as the pick.
  UNWIND CASE WHEN $isWhole THEN [] ELSE $trades END AS id
  MATCH (:Trade {id: id})-[:MOVED]->(:Person)<-[:SELECTED]-(asset:DraftPick)
  RETURN asset
}
WITH DISTINCT asset
CALL (asset) {
  OPTIONAL MATCH (asset)-[:SELECTED]->(chosen:Player)
  OPTIONAL MATCH (asset)-[:OWNED_BY]->(user:Team)
  WHERE chosen IS NOT NULL
  UNWIND [asset, chosen] AS item
  MATCH (item)<-[leg:MOVED]-(trade:Trade)
  WHERE made(trade.status)
    AND trade.date IS NOT NULL
  WITH user.id AS user, item = asset AS own, leg, trade
  ORDER BY own DESC, trade.date, trade.id, leg.id
  RETURN user, collect({leg: leg, trade: trade, from: leg.from, to: leg.to, own: own, day: [own, trade.date]}) AS moves
}
WITH asset, user, moves, size([move IN moves WHERE move.own]) AS owned,
  reduce(orders = [[]], turn IN range(0, size(moves) - 1) |
    reduce(longer = [], begun IN orders |
      longer + [place IN range(0, size(moves) - 1) WHERE moves[place].day = moves[turn].day AND NOT place IN begun | begun + place]
    )[..720]) AS orders
WHERE owned > 0
CALL (user, moves, owned, orders) {
  UNWIND orders AS places
  WITH places, [place IN places | moves[toInteger(place)]] AS ordered
  WITH places, ordered,
    size([at IN range(0, size(ordered) - 2) WHERE ordered[at].to <> ordered[at + 1].from])
      + CASE WHEN ordered[owned - 1].to <> user THEN 1 ELSE 0 END AS breaks
  RETURN ordered
  ORDER BY breaks, places
  LIMIT 1
}
CALL (ordered, owned) {
  UNWIND range(0, owned - 1) AS at
  WITH at + 1 AS place, ordered[at].leg AS leg
  WHERE coalesce(leg.place <> place, true)
  SET leg.place = place
}
CALL (asset, ordered, owned) {
  UNWIND range(0, size(ordered) - 2) AS at
  WITH asset, ordered[at] AS got, ordered[at + 1] AS given
  WHERE got.own
    AND got.to = given.from
    AND got.trade <> given.trade
    AND got.trade.date <= given.trade.date
  RETURN collect({
    got: got.trade,
    given: given.trade,
    values: {
      id: got.trade.id + '.' + asset.id + '.' + given.trade.id,
      by: asset.id,
      team: got.to,
      from: got.from,
      to: given.to,
      rule: 'NEXT_MOVE_OF_THE_ASSET'
    }
  }) AS handOns
}
UNWIND CASE handOns WHEN [] THEN [NULL] ELSE handOns END AS handOn
WITH collect(handOn) AS links
CALL () {
  CALL () {
    UNWIND CASE WHEN $isWhole THEN [TRUE] ELSE [] END AS whole
    MATCH (:Trade)-[known:LED_TO]->(:Trade)
    RETURN known
    UNION
    UNWIND CASE WHEN $isWhole THEN [] ELSE $trades END AS id
    MATCH (:Trade {id: id})-[:MOVED]->(asset:Person|DraftPick)
    MATCH (asset)<-[:MOVED]-(:Trade)-[known:LED_TO {by: asset.id}]->(:Trade)
    RETURN known
    UNION
    UNWIND CASE WHEN $isWhole THEN [] ELSE $trades END AS id
    MATCH (:Trade {id: id})-[:MOVED]->(:Person)<-[:SELECTED]-(asset:DraftPick)
    MATCH (asset)<-[:MOVED]-(:Trade)-[known:LED_TO {by: asset.id}]->(:Trade)
    RETURN known
  }
  RETURN collect(known) AS stored, collect(known.id) AS storedIds
}
CALL (links, stored) {
  WITH stored, [link IN links | link.values.id] AS ids
  UNWIND stored AS stale
  WITH stale, ids
  WHERE NOT stale.id IN ids
  DELETE stale
  RETURN count(*) AS deleted
}
CALL (links, storedIds) {
  UNWIND links AS link
  WITH link, storedIds
  WHERE NOT link.values.id IN storedIds
  WITH link.got AS got, link.given AS given, link.values AS values
  CREATE (got)-[ledTo:LED_TO]->(given)
  SET ledTo = values
  RETURN count(*) AS created
}
CALL (links, storedIds) {
  UNWIND links AS link
  WITH link, storedIds
  WHERE link.values.id IN storedIds
  WITH link.got AS got, link.given AS given, link.values AS values
  MATCH (got)-[known:LED_TO {id: values.id}]->(given)
  WHERE any(key IN keys(values) WHERE coalesce(known[key] <> values[key], true))
  SET known = values
  RETURN count(*) AS changed
}
RETURN created + changed AS written, deleted
