package sideline.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import sideline.ingest.ImportProgress;
import sideline.page.export.Progress;

/** Shows how far an import or an export is: a bar per step on a terminal, otherwise a line per step. */
final class TerminalProgress implements ImportProgress, Progress, AutoCloseable {

    private static final int MILLIS_BETWEEN_UPDATES = 200;

    private final boolean bars;
    private @Nullable ProgressBar bar;
    private String step = "";
    private long done;
    private long startedAt;

    private TerminalProgress(boolean bars) {
        this.bars = bars;
    }

    /** For the terminal or the file that standard error goes to. */
    static TerminalProgress create() {
        return new TerminalProgress(onTerminal());
    }

    @SuppressWarnings("SystemConsoleNull")
    private static boolean onTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Later versions of Java have a console without a terminal, and tell so.
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public void begin(String step, long rows) {
        close();
        this.step = step;
        done = 0;
        startedAt = System.nanoTime();
        if (bars) {
            bar = new ProgressBarBuilder()
                    .setTaskName(step)
                    .setInitialMax(rows)
                    .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
    }

    @Override
    public void advance(long rows) {
        done += rows;
        if (bar != null) {
            bar.stepBy(rows);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        } else if (!step.isEmpty()) {
            System.err.printf("%s: %,d rows, %,d ms%n", step, done, (System.nanoTime() - startedAt) / 1_000_000);
        }
        step = "";
    }
}
