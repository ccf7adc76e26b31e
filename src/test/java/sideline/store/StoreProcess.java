package sideline.store;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** A process that holds a data folder and serves it over Bolt until it is killed; its first line is the address. */
final class StoreProcess {

    private static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

    private StoreProcess() {}

    /** Takes the data folder as its argument. */
    public static void main(String[] arguments) throws InterruptedException {
        try (var folder = DataFolder.claim(Path.of(arguments[0]));
                var server = EmbeddedNeo4j.start(folder.neo4j(), 0, PAGE_CACHE)) {
            System.out.println(server.uri());
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
