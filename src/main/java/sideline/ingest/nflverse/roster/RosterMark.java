package sideline.ingest.nflverse.roster;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;
import sideline.ingest.fact.Span;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.file.RosterStatus;

/**
 * What one roster row says of its player.
 *
 * @param week the week that it speaks of; 0 for the whole season
 * @param byId whether the row has an id of his
 */
record RosterMark(
        Place place,
        int week,
        String team,
        RosterStatus status,
        @Nullable Position position,
        @Nullable Integer jersey,
        boolean byId,
        String source) {

    static RosterMark of(Published.Roster row, String source) {
        var week = row.week();
        return new RosterMark(
                row.place(),
                week == null ? 0 : week,
                row.team(),
                row.status(),
                row.position(),
                row.jersey(),
                row.gsisId() != null || row.pfrId() != null,
                source);
    }

    /** The stint that marks of one team stand for, with what is best known of it. */
    static Fact.RosterStint stint(
            String player,
            Span span,
            boolean weeksKnown,
            List<RosterMark> marks,
            RosterStatus status,
            Collection<String> sources) {
        var last = marks.get(marks.size() - 1);
        return new Fact.RosterStint(
                last.place(),
                player,
                last.team(),
                span,
                weeksKnown,
                latest(marks, RosterMark::position),
                latest(marks, RosterMark::jersey),
                status.stored(),
                List.copyOf(new TreeSet<>(sources)));
    }

    /** The closest standing of several. */
    static RosterStatus closest(List<RosterMark> marks) {
        return marks.stream()
                .map(RosterMark::status)
                .min(RosterStatus::compareTo)
                .orElse(RosterStatus.UNKNOWN);
    }

    static List<String> sources(List<RosterMark> marks) {
        return marks.stream().map(RosterMark::source).distinct().toList();
    }

    /** What the last week says that says one thing only. */
    private static <T> @Nullable T latest(List<RosterMark> marks, Function<RosterMark, @Nullable T> value) {
        var byWeek = new TreeMap<Integer, TreeSet<T>>();
        for (var mark : marks) {
            var said = value.apply(mark);
            if (said != null) {
                byWeek.computeIfAbsent(mark.week(), week -> new TreeSet<>()).add(said);
            }
        }
        return byWeek.descendingMap().values().stream()
                .filter(said -> said.size() == 1)
                .map(TreeSet::first)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
