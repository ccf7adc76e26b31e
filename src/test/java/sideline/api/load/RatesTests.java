package sideline.api.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import sideline.api.error.ErrorCode;

/** One point a second, ten saved up: nothing here lasts long enough to earn another, or a spent one comes back. */
class RatesTests {

    private final Rates rates = new Rates(new LoadLimits(1, 1, 1));

    @Test
    void givesTenSecondsWorthAtOnceAndRefusesOneMore() {
        for (var time = 0; time < 10; time++) {
            rates.enter("192.0.2.7");
        }

        var refusal = catchThrowableOfType(ComeBackLater.class, () -> {
            for (var time = 0; time < 10; time++) {
                rates.enter("192.0.2.7");
            }
        });
        assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.seconds()).isBetween(1L, 2L);
        assertThat(refusal).hasMessageContaining("costs 1 points").hasMessageContaining("1 a second, the limit");
        assertThat(refusal.details())
                .containsEntry("measure", "points a second")
                .containsEntry("limit", 1L);
    }

    @Test
    void countsRowsByTheHundred() {
        var charge = rates.enter("192.0.2.8");
        charge.rows(99);
        charge.rows(800);

        var refusal = catchThrowableOfType(ComeBackLater.class, () -> charge.rows(500));
        assertThat(refusal).hasMessageContaining("costs 5 points");
        assertThat(refusal.seconds()).isBetween(3L, 5L);
    }

    @Test
    void letsNobodyPayForOthers() {
        rates.enter("192.0.2.9").rows(900);

        rates.enter("192.0.2.10").rows(900);
        rates.enter("2001:db8::1").rows(900);
        rates.enter("2001:db8:0:1::1").rows(900);
        Assertions.assertThatThrownBy(() -> rates.enter("2001:db8::2").rows(900))
                .as("the same network of IPv6")
                .isInstanceOf(ComeBackLater.class);
    }

    @Test
    void limitsNobodyWhereItIsOff() {
        var off = new Rates(new LoadLimits(1, 1, 0));

        for (var time = 0; time < 1_000; time++) {
            off.enter("192.0.2.7").rows(1_000_000);
        }
    }
}
