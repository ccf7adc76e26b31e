package sideline.api.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimedInputTests {

    private static final byte[] BODY = {1, 2, 3};

    @Test
    void givesAllThatComesInTime() throws Exception {
        assertThat(new TimedInput(new ByteArrayInputStream(BODY), Duration.ofMinutes(1)).readNBytes(10))
                .isEqualTo(BODY);
    }

    @Test
    void endsWhatDripsForTooLong() throws Exception {
        var input = new TimedInput(new ByteArrayInputStream(BODY), Duration.ofMillis(1));
        Thread.sleep(2);

        assertThatThrownBy(input::read).isInstanceOf(SocketTimeoutException.class);
        assertThatThrownBy(() -> input.readNBytes(10)).isInstanceOf(SocketTimeoutException.class);
    }
}
