package sideline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sideline.ingest.ImportOptions;
import sideline.ingest.ImportProgress;
import sideline.ingest.LeagueImport;
import sideline.ingest.files.FileFolder;
import sideline.ingest.nflverse.NflverseLeague;
import sideline.ingest.nflverse.Selection;
import sideline.support.Leagues;
import sideline.support.TestNeo4j;

/** A walk along the pages of a search shows each hit once, however many fit equally well. */
class SearchPagesIT {

    private static final int NAMESAKES = 300;
    private static final String SEARCH = """
            query($text: String!, $first: Int!, $after: String) {
              search(text: $text, first: $first, after: $after) {
                totalCount
                edges { node { node { ... on Player { id } } } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        Leagues.empty();
        var rows = IntStream.range(0, NAMESAKES)
                .mapToObj(at -> "00-0999%03d,John Smith,,WR,".formatted(at))
                .collect(Collectors.joining("\n"));
        var better = "00-0998001,John Smith Smithson,1990-01-01,WR,\n";
        Files.writeString(
                folder.resolve("players.csv"), "gsis_id,display_name,birth_date,position,pfr_id\n" + better + rows);
        new LeagueImport(TestNeo4j.graph())
                .run(
                        List.of(new NflverseLeague(new FileFolder(folder), Selection.all(), ImportProgress.NONE)),
                        ImportOptions.plain());
    }

    @AfterAll
    static void forget() {
        Leagues.forget();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 33, 100})
    void showsEachHitOnce(int first) {
        var ids = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        variables.put("text", "john smith");
        variables.put("first", first);
        var hasNext = true;
        while (hasNext) {
            var page = ApiServer.json(ApiServer.ask(SEARCH, variables))
                    .path("data")
                    .path("search");
            assertThat(page.path("totalCount").asInt()).isEqualTo(NAMESAKES + 1);
            page.path("edges")
                    .forEach(edge ->
                            ids.add(edge.path("node").path("node").path("id").asString()));
            hasNext = page.path("pageInfo").path("hasNextPage").asBoolean();
            variables.put("after", page.path("pageInfo").path("endCursor").asString());
        }
        assertThat(ids).hasSize(NAMESAKES + 1).doesNotHaveDuplicates();
    }
}
