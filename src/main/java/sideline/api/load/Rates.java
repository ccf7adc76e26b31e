package sideline.api.load;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import sideline.api.error.ErrorCode;

/** The points of each client, known by its address: so many a second, ten seconds' worth at most. */
public final class Rates {

    private static final int CLIENTS = 50_000;
    private static final int SAVED_SECONDS = 10;
    private static final int ROWS_PER_POINT = 100;
    /** Whoever has one address of IPv6 has all that begin like it. */
    private static final int NETWORK_BYTES = 8;

    private final long rate;
    // Points are full again long before they are forgotten.
    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(1))
            .build();

    /** With full points for everybody. */
    public Rates(LoadLimits limits) {
        this.rate = limits.rate();
    }

    /**
     * Takes the point that a request costs.
     *
     * @param address the client's, as {@code 192.0.2.7}
     * @return what takes the further cost, when it is known
     * @throws ComeBackLater when the client has no point left
     */
    public Charge enter(String address) {
        if (rate == 0) {
            return rows -> {};
        }
        var points = clients.get(client(address), each -> full());
        take(points, 1);
        return rows -> take(points, rows / ROWS_PER_POINT);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate * SAVED_SECONDS).refillGreedy(rate, Duration.ofSeconds(1)))
                .build();
    }

    private void take(Bucket points, long cost) {
        if (cost == 0) {
            return;
        }
        // What costs more than can be saved up takes all of it.
        var probe = points.tryConsumeAndReturnRemaining(Math.min(cost, rate * SAVED_SECONDS));
        if (!probe.isConsumed()) {
            var seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            throw new ComeBackLater(
                    ErrorCode.RATE_LIMITED,
                    "points a second",
                    rate,
                    seconds,
                    "This costs %d points and your address has %d left; it gets %d a second, the limit. Ask again in %d s, or for less."
                            .formatted(cost, probe.getRemainingTokens(), rate, seconds));
        }
    }

    private static String client(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // Text with colons is an address and is not looked up.
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
