package sideline.ingest.files;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The body of an answer while it arrives; of one that is too long no more is taken than shows that it is. */
final class Arrival implements BodySubscriber<Arrival> {

    private final int most;
    private final long began = System.nanoTime();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private volatile long heard = began;
    private volatile long count;
    private @Nullable Subscription subscription;
    private boolean stopped;

    /**
     * A body.
     *
     * @param most how many bytes are taken at most
     */
    Arrival(int most) {
        this.most = most;
    }

    /** How many bytes have come so far. */
    long count() {
        return count;
    }

    /**
     * Waits for all of it.
     *
     * @param silence how long nothing may come
     * @param all how long it may take from its beginning
     * @throws TimeoutException when either is over
     * @throws ExecutionException when the connection breaks off
     */
    byte[] await(Duration silence, Duration all) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            var now = System.nanoTime();
            var left = Math.min(heard + silence.toNanos() - now, began + all.toNanos() - now);
            try {
                return whole.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= 0) {
                    throw e;
                }
            }
        }
    }

    /** Takes no more of it; the connection is given up when something is left. */
    synchronized void stop() {
        stopped = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public CompletionStage<Arrival> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public synchronized void onSubscribe(Subscription begun) {
        subscription = begun;
        if (stopped) {
            begun.cancel();
            return;
        }
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        heard = System.nanoTime();
        for (var buffer : buffers) {
            var part = new byte[Math.min(buffer.remaining(), most - bytes.size())];
            buffer.get(part);
            bytes.writeBytes(part);
        }
        count = bytes.size();
        if (bytes.size() == most) {
            stop();
            whole.complete(bytes.toByteArray());
        }
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
