package sideline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GraphLimitsTests {

    private static final GraphLimits LIMITS = GraphLimits.defaults();

    @Test
    void keepTheDeadlineBehindTheStatement() {
        var patient = LIMITS.within(Duration.ofMinutes(1));

        assertThat(patient.databaseDeadline()).isEqualTo(Duration.ofSeconds(63));
    }

    @Test
    void refuseWhatCannotBeKept() {
        assertThatThrownBy(
                        () -> new GraphLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(30), 64))
                .isInstanceOf(StartupException.class)
                .hasMessage("The setting sideline.limits.database-deadline is PT5S; it must be longer than PT5S.");
        assertThatThrownBy(
                        () -> new GraphLimits(Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofSeconds(7), 64))
                .hasMessage("The setting sideline.limits.operation-deadline is PT7S; it must be at least PT8S.");
        assertThatThrownBy(() -> new GraphLimits(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(30), 64))
                .hasMessageContaining("sideline.limits.statement-timeout");
        assertThatThrownBy(
                        () -> new GraphLimits(Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofSeconds(30), 0))
                .hasMessage("The setting sideline.limits.connections is 0; it must be at least 1.");
    }
}
