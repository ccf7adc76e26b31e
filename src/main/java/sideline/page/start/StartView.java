package sideline.page.start;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.page.link.LinkView;
import sideline.page.start.StartData.Club;
import sideline.page.start.StartData.Count;

/** The start page: one answer open, questions to follow, and all clubs. */
final class StartView {

    private final StartData data;
    private final @Nullable LinkView answer;
    private final int next;

    StartView(StartData data, @Nullable LinkView answer, int next) {
        this.data = data;
        this.answer = answer;
        this.next = next;
    }

    /** The answer that is open; null when nobody ever met again. */
    @Nullable
    LinkView answer() {
        return answer;
    }

    /** The number of another one; 0 when there is none. */
    int next() {
        return next;
    }

    /** Questions that the data can answer. */
    List<Worked> worked() {
        var there = data.worked().stream()
                .filter(Objects::nonNull)
                .map(StartData.Ref::id)
                .collect(Collectors.toSet());
        return Worked.ALL.stream()
                .filter(worked -> there.containsAll(worked.needs()))
                .toList();
    }

    /** Clubs by division, {@code AFC East} first. */
    Map<String, List<Club>> divisions() {
        return data.teams().stream()
                .sorted(Comparator.comparing(Club::name))
                .collect(Collectors.groupingBy(
                        club -> Objects.requireNonNullElse(club.division(), "Clubs"),
                        TreeMap::new,
                        Collectors.toList()));
    }

    List<Club> clubs() {
        return data.teams().stream().sorted(Comparator.comparing(Club::name)).toList();
    }

    /** {@code 30,343 people · 412,000 links · 1,496 trades · 70 sources}. */
    String facts() {
        var links = data.linkKinds().stream().mapToLong(Count::count).sum();
        var loaded = data.loaded();
        return String.format(
                Locale.ROOT,
                "%,d people · %,d links · %,d trades · %,d sources",
                loaded.people(),
                links,
                loaded.trades(),
                loaded.sources());
    }

    boolean isEmpty() {
        return data.loaded().people() == 0;
    }
}
