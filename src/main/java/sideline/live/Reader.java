package sideline.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;
import sideline.plan.value.ChangeCursor;

/** One who follows the feed: where he stands, what he wants, and how many changes he has asked for. */
final class Reader {

    private final ChangeFeed feed;
    private final Predicate<FeedChange> filter;
    private final Sinks.Many<Long> wakes = Sinks.many().multicast().directBestEffort();
    private final Sinks.One<Long> end = Sinks.one();
    private final Deque<FeedChange> read = new ArrayDeque<>();
    private final AtomicLong wanted = new AtomicLong();
    private volatile long position;
    private long idleSince = -1;

    Reader(ChangeFeed feed, long position, @Nullable Set<String> kinds, @Nullable Set<String> involving) {
        this.feed = feed;
        this.position = position;
        this.filter = change -> (kinds == null || kinds.contains(change.kind()))
                && (involving == null || change.involves().stream().anyMatch(involving::contains));
    }

    /** The changes from his position on, as he asks for them, without an end of its own. */
    Flux<Map<String, @Nullable Object>> changes(Scheduler scheduler) {
        return wakes.asFlux()
                .startWith(0L)
                .onBackpressureLatest()
                .concatMap(wake -> Flux.<FeedChange>generate(this::next).subscribeOn(scheduler), 0)
                .takeUntilOther(end.asMono())
                .doOnRequest(this::want)
                .doOnNext(change -> wanted.updateAndGet(many -> many == Long.MAX_VALUE ? many : many - 1))
                .map(FeedChange::fields);
    }

    private void want(long more) {
        wanted.updateAndGet(many -> many + more < 0 ? Long.MAX_VALUE : many + more);
    }

    /** Gives the next change that he wants; ends this turn when there is none yet. */
    private void next(SynchronousSink<FeedChange> sink) {
        while (true) {
            var change = feed.after(position, read);
            if (change == null) {
                sink.complete();
                return;
            }
            position = change.sequence();
            if (filter.test(change)) {
                sink.next(change);
                return;
            }
        }
    }

    /** Tells him that the feed has grown. */
    void wake(long head) {
        wakes.tryEmitNext(head);
    }

    /**
     * Whether he has asked for nothing while more changes came than are kept for him.
     *
     * @param head the number of the last change
     */
    boolean isTooSlow(long head, int buffer) {
        if (wanted.get() > 0) {
            idleSince = -1;
            return false;
        }
        if (idleSince < 0) {
            idleSince = head;
        }
        return head - idleSince > buffer;
    }

    /** Ends the feed for him, with the cursor from which he can go on. */
    void cutOff() {
        var cursor = position > 0 ? ChangeCursor.of(position) : null;
        end.tryEmitError(new FeedException(
                false,
                "More changes came than are kept for a reader who takes none; subscribe again after the cursor.",
                cursor));
    }

    /** Ends the feed for him because the server stops. */
    void finish() {
        end.tryEmitValue(position);
    }
}
