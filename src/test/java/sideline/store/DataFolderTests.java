package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;

class DataFolderTests {

    private final Path folder;

    DataFolderTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void createsAFolderThatIsMissing() {
        try (var claimed = DataFolder.claim(folder.resolve("a/b"))) {
            assertThat(claimed.neo4j()).isEqualTo(folder.resolve("a/b/neo4j"));
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.claim(file.resolve("data")))
                .isInstanceOfSatisfying(
                        StartupException.class, e -> assertThat(e.obstacle()).isEqualTo(Obstacle.STORE))
                .hasMessage("The data folder " + file.resolve("data")
                        + " cannot be written; allow it or choose another folder with sideline.data.");
    }

    @Test
    void isClaimedOnceAtATime() {
        try (var claimed = DataFolder.claim(folder)) {
            assertThatThrownBy(() -> DataFolder.claim(folder)).hasMessageContaining("in use by another Sideline");
            assertThat(claimed).hasToString(folder.toString());
        }
        DataFolder.claim(folder).close();
    }

    @Test
    void refusesAFullDisk() throws Exception {
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
        assumeTrue(runs(mount), "only root may mount a small disk");
        try {
            assertThatThrownBy(() -> DataFolder.claim(folder))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("MiB of free space and Sideline needs 200; free some or choose");
        } finally {
            new ProcessBuilder("umount", folder.toString()).start().waitFor();
        }
    }

    private static boolean runs(ProcessBuilder command) throws InterruptedException {
        try {
            return command.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
