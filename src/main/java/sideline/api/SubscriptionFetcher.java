package sideline.api;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import sideline.live.ChangeFeed;

/** Answers the subscription to the feed of changes. */
final class SubscriptionFetcher implements DataFetcher<Publisher<Map<String, @Nullable Object>>> {

    private final ChangeFeed feed;

    SubscriptionFetcher(ChangeFeed feed) {
        this.feed = feed;
    }

    @Override
    public Publisher<Map<String, @Nullable Object>> get(DataFetchingEnvironment environment) {
        return feed.follow(
                environment.getArgument("after"),
                texts(environment.getArgument("kinds")),
                texts(environment.getArgument("involving")));
    }

    private static @Nullable Set<String> texts(@Nullable Collection<?> values) {
        return values == null ? null : values.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
