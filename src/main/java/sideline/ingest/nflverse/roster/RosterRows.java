package sideline.ingest.nflverse.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.file.RosterStatus;

/**
 * The rows of a roster file. Several rows of one man, team and week cannot all be right and have no order: of his
 * position and number nothing is known where they differ, and the closest standing counts, as it takes a row to prove it.
 */
public final class RosterRows {

    private record Listed(Published.Roster row, String source) {}

    private record Key(String man, String team, @Nullable Integer week) {}

    private final Map<Key, List<Listed>> all = new LinkedHashMap<>();

    /** Notes a row, with the id of its source. */
    public void add(Published.Roster row, String source) {
        all.computeIfAbsent(key(row), each -> new ArrayList<>(1)).add(new Listed(row, source));
    }

    /** Hands out every row with what its man's rows agree on, and reports where they do not. */
    public void settle(Findings findings, BiConsumer<Published.Roster, String> taker) {
        for (var group : all.values()) {
            if (group.size() > 1) {
                settle(group, findings, taker);
            } else {
                taker.accept(group.get(0).row(), group.get(0).source());
            }
        }
    }

    private static void settle(List<Listed> group, Findings findings, BiConsumer<Published.Roster, String> taker) {
        var rows = group.stream().map(Listed::row).toList();
        var closest = rows.stream()
                .map(Published.Roster::status)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (rows.get(0).week() != null) {
            // Over a season he may well have stood differently.
            report(rows, "status", Published.Roster::status, RosterStatus::word, closest.word(), findings);
        }
        var position = agreed(rows, Published.Roster::position);
        report(rows, "position", Published.Roster::position, String::valueOf, "not known", findings);
        var jersey = agreed(rows, Published.Roster::jersey);
        report(rows, "jersey number", Published.Roster::jersey, String::valueOf, "not known", findings);
        group.stream()
                .sorted(Comparator.comparing(listed -> listed.row().name()))
                .forEach(listed -> taker.accept(listed.row().with(closest, position, jersey), listed.source()));
    }

    private static <T> @Nullable T agreed(List<Published.Roster> rows, Function<Published.Roster, @Nullable T> value) {
        var values =
                rows.stream().map(value).filter(Objects::nonNull).distinct().toList();
        return values.size() == 1 ? values.get(0) : null;
    }

    private static <T extends Comparable<T>> void report(
            List<Published.Roster> rows,
            String what,
            Function<Published.Roster, @Nullable T> value,
            Function<T, String> word,
            String used,
            Findings findings) {
        var first = new LinkedHashMap<String, Published.Roster>();
        for (var row : rows) {
            var stated = value.apply(row);
            if (stated != null) {
                first.putIfAbsent(word.apply(stated), row);
            }
        }
        if (first.size() < 2) {
            return;
        }
        var row = rows.get(0);
        var others = first.keySet().stream()
                .filter(other -> !other.equals(used))
                .sorted()
                .toList();
        var week = row.week() == null ? "" : " in week " + row.week();
        findings.conflict(new Conflict(
                "TeamSeason:" + row.team() + "-" + row.season(),
                what + " of " + row.name() + week,
                used,
                first.getOrDefault(used, row).place().toString(),
                String.join(", ", others),
                String.join(
                        ", ",
                        others.stream()
                                .map(other -> Objects.requireNonNull(first.get(other))
                                        .place()
                                        .toString())
                                .toList()),
                "Several rows of the file are about him in one "
                        + (row.week() == null ? "season" : "week")
                        + " and contradict one another."));
    }

    private static Key key(Published.Roster row) {
        var id = row.gsisId() != null ? row.gsisId() : row.pfrId();
        return new Key(id != null ? id : row.name() + " " + row.birthDate(), row.team(), row.week());
    }
}
