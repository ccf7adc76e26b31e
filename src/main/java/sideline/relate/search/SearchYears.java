package sideline.relate.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.plan.value.DerivedField;
import sideline.plan.value.Fields;

/** From a hit's first season to its last. */
public final class SearchYears implements DerivedField {

    @Override
    public String coordinate() {
        return "SearchHit.years";
    }

    @Override
    public List<String> needs() {
        return Stays.NEEDS;
    }

    @Override
    public @Nullable Object value(Fields hit, Fields arguments) {
        var stays = Stays.of(hit, false);
        if (stays.isEmpty()) {
            return null;
        }
        var first = stays.get(0).firstSeason();
        var last = stays.stream().mapToInt(Stays.Stay::lastSeason).max().orElse(first);
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
