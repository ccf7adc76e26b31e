package sideline.support;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A second Java process on the tests' own classpath, for what only another process can do: hold a lock, be killed. */
public final class OtherJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final Path errors;

    private OtherJvm(Process process, Path errors) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.errors = errors;
    }

    /** Starts the class's main method. */
    public static OtherJvm run(Class<?> main, String... arguments) {
        return run(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"), main, arguments);
    }

    /** Starts the class's main method in a Java with options. */
    public static OtherJvm run(List<String> options, Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        try {
            var errors = Files.createTempFile("other-jvm", ".txt");
            return new OtherJvm(
                    new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without empty entries, which mean the working directory and so every Cypher file a second time. */
    private static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The next line on standard output; waits for it. */
    public String line() throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("The other process has ended: " + errors());
        }
        return line;
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** What it has written to standard error so far. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end, as {@code kill} does. */
    public void terminate() {
        process.destroy();
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The other process does not end.");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.delete(errors);
    }
}
