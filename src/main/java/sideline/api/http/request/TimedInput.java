package sideline.api.http.request;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A body that has to be whole in time, even when it never pauses for long. */
final class TimedInput extends InputStream {

    private final InputStream input;
    private final long deadline;

    TimedInput(InputStream input, Duration time) {
        this.input = input;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        requireTime();
        return input.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        requireTime();
        return input.read(bytes, from, length);
    }

    private void requireTime() throws SocketTimeoutException {
        if (System.nanoTime() - deadline > 0) {
            throw new SocketTimeoutException("The body is too slow.");
        }
    }
}
