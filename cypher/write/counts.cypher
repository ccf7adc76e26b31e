// How many nodes and links of each kind there are, under the names that the dataset counts them by.
// rows    name and count
CALL () {
  MATCH (node)
  UNWIND labels(node) AS kind
  RETURN kind, count(*) AS count
  UNION ALL
  MATCH ()-[link]->()
  RETURN type(link) AS kind, count(*) AS count
}
WITH count,
  {
    Source: 'sources',
    Team: 'teams',
    TeamSeason: 'teamSeasons',
    Week: 'weeks',
    Person: 'people',
    Player: 'players',
    Coach: 'coaches',
    DraftPick: 'draftPicks',
    Trade: 'trades',
    Event: 'events',
    Claim: 'claims',
    SEASON_OF: 'seasonOf',
    ON_ROSTER: 'onRoster',
    ON_STAFF: 'onStaff',
    DRAFTED_BY: 'draftedBy',
    SELECTED: 'selected',
    OWNED_BY: 'ownedBy',
    MOVED: 'moved',
    TRADED_TO: 'tradedTo',
    INVOLVES: 'involves',
    AT: 'at',
    ABOUT: 'about',
    STATED_BY: 'statedBy',
    COACHED_BY: 'coachedBy',
    CONTRADICTS: 'contradicts',
    LED_TO: 'ledTo'
  }[kind] AS name
WHERE name IS NOT NULL
RETURN name, count
ORDER BY name
