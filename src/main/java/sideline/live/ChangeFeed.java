package sideline.live;

import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.plan.value.ChangeCursor;

/**
 * The feed of changes for those who follow it. One thread of the process looks whether it has grown, whoever made it grow;
 * the latest changes are kept in memory for all readers, and who is further behind reads from the graph. As every reader
 * goes by the numbers of changes, which have no gap, he misses nothing and gets nothing twice, whichever server he asks.
 */
public final class ChangeFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int THREADS = 8;
    private static final int KEPT = 1_000;

    private final StoredFeed stored;
    private final LiveSettings settings;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<Long, FeedChange> latest = new ConcurrentSkipListMap<>();
    private final Scheduler reading = Schedulers.newBoundedElastic(THREADS, Integer.MAX_VALUE, "changes", 60, true);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "changes-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long head;
    private volatile boolean running;

    /** The feed of a graph, which need not be open before the first reader comes. */
    public ChangeFeed(Supplier<Graph> graph, LiveSettings settings) {
        this.stored = new StoredFeed(graph);
        this.settings = settings;
    }

    /**
     * Follows the feed.
     *
     * @param after the cursor of the last change seen; null to begin with whatever comes next
     * @param kinds the kinds wanted; null for all
     * @param involving typed ids of whom and what is wanted; null for all
     * @return changes by the fields that the schema gives them; ends in a {@link FeedException} when the reader takes none
     *     for too long
     * @throws sideline.plan.PlanException when the cursor is none of the feed
     * @throws FeedException when too many follow it
     * @throws GraphException when the graph could not answer
     */
    public Flux<Map<String, @Nullable Object>> follow(
            @Nullable String after, @Nullable Set<String> kinds, @Nullable Set<String> involving) {
        if (readers.size() >= settings.subscriptions()) {
            throw new FeedException(
                    true,
                    "All " + settings.subscriptions() + " subscriptions of this server are taken; try again later.",
                    after);
        }
        var start = after == null ? stored.head() : ChangeCursor.read(after);
        var reader = new Reader(this, start, kinds, involving);
        return reader.changes(reading)
                .doOnSubscribe(subscription -> {
                    readers.add(reader);
                    look();
                })
                // Before the reader learns of it, so that he can come again at once.
                .doOnTerminate(() -> readers.remove(reader))
                .doOnCancel(() -> readers.remove(reader));
    }

    /** How many follow the feed. */
    public int readers() {
        return readers.size();
    }

    /** Looks at once whether the feed has grown, as it has when this process committed an edit. */
    public void look() {
        if (running) {
            watch.execute(this::lookNow);
        }
    }

    /** The change after a number; null when there is none yet. */
    @Nullable
    FeedChange after(long sequence, Deque<FeedChange> read) {
        while (!read.isEmpty() && read.peekFirst().sequence() <= sequence) {
            read.removeFirst();
        }
        if (!read.isEmpty()) {
            return read.removeFirst();
        }
        var known = latest.get(sequence + 1);
        if (known != null || sequence >= head) {
            return known;
        }
        read.addAll(stored.after(sequence));
        return read.pollFirst();
    }

    private void lookNow() {
        if (readers.isEmpty()) {
            return;
        }
        try {
            var now = stored.head();
            if (now != head) {
                read(now);
            }
            for (var reader : readers) {
                reader.wake(head);
                if (reader.isTooSlow(head, settings.buffer())) {
                    reader.cutOff();
                }
            }
        } catch (GraphException e) {
            LOG.debug("The feed of changes could not be read", e);
        } catch (RuntimeException e) {
            LOG.error("The feed of changes could not be followed", e);
        }
    }

    private void read(long now) {
        if (now < head || now - head > StoredFeed.BATCH) {
            // Nobody followed for a while, or the store is another: whoever needs what is between reads it himself.
            latest.clear();
            head = Math.max(0, now - 1);
        }
        for (var change : stored.after(head)) {
            latest.put(change.sequence(), change);
            head = change.sequence();
        }
        while (latest.size() > KEPT) {
            latest.pollFirstEntry();
        }
    }

    @Override
    public void start() {
        running = true;
        var unused = watch.scheduleWithFixedDelay(
                this::lookNow, settings.poll().toMillis(), settings.poll().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the feed for everybody before the server waits for requests to end. */
    @Override
    public void stop() {
        running = false;
        watch.shutdownNow();
        readers.forEach(Reader::finish);
        reading.disposeGracefully().subscribe();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
