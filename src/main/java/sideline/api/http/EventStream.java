package sideline.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.ExecutionResult;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import sideline.api.JsonAnswer;

/**
 * One open stream of events, GraphQL over Server-Sent Events, section "Distinct connections mode". It writes without waiting
 * and asks for the next result when the last one is written, so that who does not read costs no thread and no memory.
 */
final class EventStream implements Subscriber<ExecutionResult>, WriteListener, AsyncListener {

    /** How often in turn an idle stream may not be writable before its client is taken for gone. */
    private static final int MISSED_BEATS = 4;

    private static final byte[] BEAT = ":\n\n".getBytes(UTF_8);
    private static final byte[] COMPLETE = "event: complete\ndata: \n\n".getBytes(UTF_8);

    private final AsyncContext async;
    private final ServletOutputStream out;
    private final Function<Throwable, ExecutionResult> failed;
    private final Runnable closed;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private @Nullable Subscription source;
    private boolean isAsking;
    private boolean isFlushed;
    private boolean isLast;
    private boolean isOver;
    private int missed;

    /**
     * Opens a stream; its first bytes go out at once.
     *
     * @param failed what is answered when the source fails
     * @param closed runs once, when the stream ends in whichever way
     */
    EventStream(AsyncContext async, Function<Throwable, ExecutionResult> failed, Runnable closed) throws IOException {
        this.async = async;
        this.out = async.getResponse().getOutputStream();
        this.failed = failed;
        this.closed = closed;
        waiting.add(BEAT);
        async.addListener(this);
        out.setWriteListener(this);
    }

    /** Sends one result and ends. */
    synchronized void finish(ExecutionResult result) {
        waiting.add(next(result));
        onComplete();
    }

    @Override
    public synchronized void onSubscribe(Subscription subscription) {
        source = subscription;
        if (isOver) {
            subscription.cancel();
        } else {
            write();
        }
    }

    @Override
    public synchronized void onNext(ExecutionResult result) {
        isAsking = false;
        waiting.add(next(result));
        write();
    }

    @Override
    public synchronized void onError(Throwable failure) {
        if (failure instanceof IOException || isOver) {
            end();
            return;
        }
        source = null;
        waiting.add(next(failed.apply(failure)));
        onComplete();
    }

    @Override
    public synchronized void onComplete() {
        source = null;
        isLast = true;
        waiting.add(COMPLETE);
        write();
    }

    /** Shows that the stream is alive, and finds out whether its client is; runs now and then. */
    synchronized void beat() {
        if (isOver) {
            return;
        }
        if (!waiting.isEmpty() || !out.isReady()) {
            missed++;
            if (isLast || missed >= MISSED_BEATS) {
                end();
            }
            return;
        }
        missed = 0;
        waiting.add(BEAT);
        write();
    }

    @Override
    public synchronized void onWritePossible() {
        write();
    }

    private void write() {
        try {
            while (!isOver && out.isReady()) {
                if (!isFlushed && waiting.isEmpty()) {
                    isFlushed = true;
                    out.flush();
                } else if (!waiting.isEmpty()) {
                    isFlushed = false;
                    out.write(waiting.removeFirst());
                } else if (isLast) {
                    end();
                } else {
                    ask();
                    return;
                }
            }
        } catch (IOException | IllegalStateException e) {
            end();
        }
    }

    private void ask() {
        if (source != null && !isAsking) {
            isAsking = true;
            source.request(1);
        }
    }

    private void end() {
        if (isOver) {
            return;
        }
        isOver = true;
        if (source != null) {
            source.cancel();
        }
        closed.run();
        try {
            async.complete();
        } catch (IllegalStateException e) {
            // The container has ended it already.
        }
    }

    private static byte[] next(ExecutionResult result) {
        var json = new String(JsonAnswer.of(result), UTF_8);
        return ("event: next\ndata: " + json + "\n\n").getBytes(UTF_8);
    }

    @Override
    public synchronized void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public synchronized void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public synchronized void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is begun once.
    }
}
