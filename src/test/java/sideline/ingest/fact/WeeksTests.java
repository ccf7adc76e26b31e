package sideline.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeeksTests {

    @Test
    void doNotMeetWhenOneEndsBeforeTheOtherStarts() {
        assertThat(new Weeks(1, 2).meets(new Weeks(3, 4))).isFalse();
        assertThat(new Weeks(null, 2).meets(new Weeks(3, null))).isFalse();
    }

    @Test
    void meetInTheWeekThatBothHave() {
        assertThat(new Weeks(1, 3).meets(new Weeks(3, 4))).isTrue();
        assertThat(new Weeks(null, 3).meets(new Weeks(3, null))).isTrue();
    }

    @Test
    void areUnboundedWhereTheyAreOpen() {
        assertThat(new Weeks(null, null).meets(new Weeks(3, 3))).isTrue();
        assertThat(new Weeks(2, null).meets(new Weeks(5, null))).isTrue();
    }

    @Test
    void meetExactlyWhenSomeWeekIsInBoth() {
        var random = new Random(20200908);
        for (var i = 0; i < 5_000; i++) {
            var one = any(random);
            var other = any(random);
            var shared = IntStream.rangeClosed(-1, 30).anyMatch(week -> has(one, week) && has(other, week));
            assertThat(one.meets(other)).as("%s and %s", one, other).isEqualTo(shared);
            assertThat(other.meets(one)).isEqualTo(shared);
        }
    }

    private static Weeks any(Random random) {
        var first = random.nextInt(4) == 0 ? null : (Integer) (1 + random.nextInt(25));
        var last = random.nextInt(4) == 0 ? null : (Integer) ((first == null ? 1 : first) + random.nextInt(5));
        return new Weeks(first, last);
    }

    private static boolean has(Weeks weeks, int week) {
        return week >= orElse(weeks.first(), -1) && week <= orElse(weeks.last(), 30);
    }

    private static int orElse(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
