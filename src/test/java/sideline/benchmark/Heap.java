package sideline.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How much of another process's heap is in use. */
final class Heap {

    private static final Pattern USED = Pattern.compile("(?:PSYoungGen|ParOldGen)\\s+total \\d+K, used (\\d+)K");

    private Heap() {}

    /** Megabytes in use right after a full collection. */
    static long usedMegabytes(long pid) throws IOException, InterruptedException {
        run(pid, "GC.run");
        var used = USED.matcher(run(pid, "GC.heap_info"));
        var kilobytes = 0L;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private static String run(long pid, String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
