package sideline.support;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which classes took longest; what a class waits for the first to start is its own. */
public final class SlowestClasses implements TestExecutionListener {

    private static final int SHOWN = 10;

    private final Map<String, Long> started = new HashMap<>();
    private final Map<String, Duration> took = new HashMap<>();

    @Override
    public synchronized void executionStarted(TestIdentifier test) {
        if (isClass(test)) {
            started.put(test.getUniqueId(), System.nanoTime());
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var start = started.remove(test.getUniqueId());
        if (start != null) {
            took.put(test.getDisplayName(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        System.out.println("The slowest of " + took.size() + " classes of tests:");
        took.entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .forEach(each -> System.out.printf(
                        Locale.ROOT, "%8.1f s  %s%n", each.getValue().toMillis() / 1000.0, each.getKey()));
        took.clear();
    }

    private static boolean isClass(TestIdentifier test) {
        return test.getSource().filter(ClassSource.class::isInstance).isPresent();
    }
}
