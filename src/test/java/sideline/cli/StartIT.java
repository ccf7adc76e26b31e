package sideline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sideline.support.OtherJvm;
import sideline.support.TestNeo4j;

class StartIT {

    @Test
    void refusesAFolderInUseInOneSentence(@TempDir Path folder) throws Exception {
        try (var lock = FileChannel.open(
                        folder.resolve("sideline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock();
                var sideline = OtherJvm.run(Sideline.class, "--sideline.data=" + folder, "--server.port=0")) {
            var exitCode = sideline.exitCode();
            assertThat(sideline.errors())
                    .isEqualTo(
                            "The data folder %s is in use by another Sideline (process unknown); stop that one or choose"
                                            .formatted(folder)
                                    + " another folder with sideline.data.\n");
            assertThat(exitCode).isEqualTo(3);
            assertThat(held.isValid()).isTrue();
        }
    }

    @Test
    void refusesAPortInUseInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var sideline = OtherJvm.run(
                        Sideline.class,
                        Stream.concat(
                                        TestNeo4j.settings().stream(),
                                        Stream.of("--sideline.starter=false", "--server.port=" + taken.getLocalPort()))
                                .toArray(String[]::new))) {
            var exitCode = sideline.exitCode();
            assertThat(sideline.errors())
                    .isEqualTo(
                            "Port %d, for HTTP, is in use by another program; stop that or choose another with server.port.\n"
                                    .formatted(taken.getLocalPort()));
            assertThat(exitCode).isEqualTo(4);
        }
    }

    @Test
    void refusesAPortInUseDuringAnImportInOneSentence(@TempDir Path folder) throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var sideline = OtherJvm.run(
                        Sideline.class,
                        "import",
                        "nflverse",
                        "--from=" + folder,
                        "--report=" + folder.resolve("report"),
                        "--sideline.data=" + folder.resolve("data"),
                        "--sideline.bolt-port=" + taken.getLocalPort())) {
            var exitCode = sideline.exitCode();
            assertThat(sideline.errors())
                    .isEqualTo(
                            "Port %d, for Bolt, is in use by another program; stop that or choose another with sideline.bolt-port.\n"
                                    .formatted(taken.getLocalPort()));
            assertThat(exitCode).isEqualTo(4);
        }
    }

    @Test
    void refusesASettingInOneSentence() throws Exception {
        try (var sideline = OtherJvm.run(Sideline.class, "--sideline.bolt-port=high")) {
            var exitCode = sideline.exitCode();
            assertThat(sideline.errors()).isEqualTo("The setting sideline.bolt-port cannot have the value 'high'.\n");
            assertThat(exitCode).isEqualTo(2);
        }
    }

    @Test
    void refusesAWordInOneSentence() throws IOException, InterruptedException {
        try (var sideline = OtherJvm.run(Sideline.class, "serv")) {
            var exitCode = sideline.exitCode();
            assertThat(sideline.errors())
                    .isEqualTo(
                            "Sideline does not know 'serv'; it takes the commands 'import', 'export', 'report', 'token' and 'check', or settings such as --server.port=8081.\n");
            assertThat(exitCode).isEqualTo(2);
        }
    }
}
