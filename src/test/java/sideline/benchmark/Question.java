package sideline.benchmark;

import java.util.List;
import java.util.Map;

/**
 * One operation measured: as GraphQL and as a statement written by hand.
 *
 * @param name what is asked
 * @param graphQl the document
 * @param cypher the statement that a careful person writes for the same answer
 * @param variables the variables of the document and the parameters of the statement, one map a request, in turn
 */
record Question(String name, String graphQl, String cypher, List<Map<String, Object>> variables) {

    private static final String PLAYER = """
            query($id: ID!) {
              player(by: {id: $id}) {
                name position
                draftedBy { season round overall team { name } }
                tradedTo { date team { name } }
                stints { season team { name } }
                coachedBy { season role coach { name } }
              }
            }""";
    private static final String PLAYER_CYPHER = """
            MATCH (p:Person&Player {id: $id})
            RETURN [p.name, p.position,
              COLLECT { MATCH (p)-[d:DRAFTED_BY]->(t:Team) RETURN [d.season, d.round, d.overall, t.name] ORDER BY d.season, d.overall, d.id },
              COLLECT { MATCH (p)-[m:TRADED_TO]->(t:Team) RETURN [m.date, t.name] ORDER BY m.season, m.date, m.id },
              COLLECT { MATCH (p)-[r:ON_ROSTER]->(s:TeamSeason)-[:SEASON_OF]->(t:Team) RETURN [s.season, t.name] ORDER BY s.season, r.firstWeek, r.id },
              COLLECT { MATCH (p)-[l:COACHED_BY]->(c:Coach) RETURN [l.season, l.role, c.name] ORDER BY l.season, l.firstWeek, l.id }
            ] AS answer""";
    private static final String TEAM_SEASON = """
            query($id: ID!) {
              node(id: $id) {
                ... on TeamSeason {
                  season
                  roster {
                    player {
                      name position
                      draftedBy { season round team { name } }
                      stints { season team { name } }
                      coachedBy { season role coach { name } }
                    }
                  }
                }
              }
            }""";
    private static final String TEAM_SEASON_CYPHER = """
            MATCH (ts:TeamSeason {id: $key})
            RETURN [ts.season,
              COLLECT {
                MATCH (p:Player)-[o:ON_ROSTER]->(ts)
                RETURN [p.name, p.position,
                  COLLECT { MATCH (p)-[d:DRAFTED_BY]->(t:Team) RETURN [d.season, d.round, t.name] ORDER BY d.season, d.overall, d.id },
                  COLLECT { MATCH (p)-[r:ON_ROSTER]->(s:TeamSeason)-[:SEASON_OF]->(t:Team) RETURN [s.season, t.name] ORDER BY s.season, r.firstWeek, r.id },
                  COLLECT { MATCH (p)-[l:COACHED_BY]->(c:Coach) RETURN [l.season, l.role, c.name] ORDER BY l.season, l.firstWeek, l.id }
                ]
                ORDER BY p.id, o.firstWeek, o.id
              }
            ] AS answer""";
    private static final String LINK = """
            query($coach: ID!, $player: ID!) {
              coachingLinks(coach: {id: $coach}, player: {id: $player}) { season role coach { name } }
            }""";
    private static final String LINK_CYPHER = """
            MATCH (p:Person&Player {id: $player})
            MATCH (c:Person&Coach {id: $coach})
            RETURN COLLECT { MATCH (p)-[l:COACHED_BY]->(c) RETURN [l.season, l.role, c.name] ORDER BY l.season, l.firstWeek, l.id } AS answer""";
    private static final String PAGE = """
            query($position: String!) {
              players(where: {position: $position}, first: 25) {
                edges { node { name stints { season team { name } } draftedBy { season round team { name } } } }
              }
            }""";
    private static final String PAGE_CYPHER = """
            RETURN COLLECT {
              MATCH (p:Player {position: $position})
              WHERE p.name IS NOT NULL AND p.id IS NOT NULL
              WITH p ORDER BY p.position, p.name, p.id LIMIT 25
              RETURN [p.name,
                COLLECT { MATCH (p)-[r:ON_ROSTER]->(s:TeamSeason)-[:SEASON_OF]->(t:Team) RETURN [s.season, t.name] ORDER BY s.season, r.firstWeek, r.id },
                COLLECT { MATCH (p)-[d:DRAFTED_BY]->(t:Team) RETURN [d.season, d.round, t.name] ORDER BY d.season, d.overall, d.id }
              ]
              ORDER BY p.name, p.id
            } AS answer""";

    static List<Question> all(LeagueSample sample) {
        return List.of(
                new Question("one player, four relations", PLAYER, PLAYER_CYPHER, sample.players()),
                new Question("one team-season, 65 players", TEAM_SEASON, TEAM_SEASON_CYPHER, sample.teamSeasons()),
                new Question("one coaching link", LINK, LINK_CYPHER, sample.links()),
                new Question("a page of 25 players", PAGE, PAGE_CYPHER, sample.positions()));
    }
}
