package sideline.support;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Puts classes of one league together, those that leave it as it is first; so each league is loaded once for them. */
public final class LeagueOrder implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(LeagueOrder::league, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(LeagueOrder::isChanged)
                        .thenComparing(one -> one.getTestClass().getName()));
    }

    private static InLeague.@Nullable Kind league(ClassDescriptor one) {
        return one.findAnnotation(InLeague.class).map(InLeague::value).orElse(null);
    }

    private static boolean isChanged(ClassDescriptor one) {
        return one.findAnnotation(InLeague.class).map(InLeague::changed).orElse(false);
    }
}
