package sideline.ingest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sideline.graph.Graph;
import sideline.ingest.fact.Fact.StaffStint.RoleClass;
import sideline.ingest.kind.Entry;
import sideline.ingest.kind.Kind;
import sideline.ingest.kind.KnownGraph;
import sideline.ingest.kind.KnownGraph.KnownFile;
import sideline.ingest.kind.KnownGraph.KnownPerson;
import sideline.ingest.kind.KnownGraph.KnownStay;
import sideline.ingest.kind.WriteFiles;

/**
 * What a graph holds once its first league is in it, noted while that is written: to read it all back takes several seconds,
 * and whoever is imported with it needs it.
 */
final class FirstLeague {

    private final Map<String, Map<String, Object>> people = new TreeMap<>();
    private final Map<String, int[]> years = new HashMap<>();
    private final List<KnownStay> stays = new ArrayList<>();
    private final List<KnownFile> files = new ArrayList<>();

    /** Notes what is written of a kind; nodes come before the links between them. */
    void add(Kind kind, List<Entry> entries) {
        switch (kind.type()) {
            case "Source" -> entries.forEach(this::source);
            case "Person" -> entries.forEach(this::person);
            case "DRAFTED_BY" -> entries.forEach(this::seen);
            case "ON_ROSTER" -> entries.forEach(this::roster);
            case "ON_STAFF" ->
                entries.forEach(stint -> {
                    if (!stint.sources().isEmpty()) {
                        staff(stint, text(stint.values(), "roleClass"), text(stint.values(), "unit"), false);
                    }
                });
            case "LED" -> entries.forEach(games -> staff(games, RoleClass.HEAD_COACH.name(), "ALL", true));
            default -> {}
        }
    }

    /** What an import tells people apart by; trades and drafts are read from the graph. */
    KnownGraph known(Graph graph, WriteFiles writeFiles) {
        var all = new ArrayList<KnownPerson>();
        people.forEach((id, person) -> {
            var seasons = years.get(id);
            if (seasons != null) {
                person.put("firstSeason", seasons[0]);
                person.put("lastSeason", seasons[1]);
            }
            all.add(KnownGraph.person(person));
        });
        return KnownGraph.of(all, stays, files, graph, writeFiles);
    }

    private void source(Entry source) {
        var checksum = text(source.values(), "checksum");
        if (checksum != null) {
            files.add(new KnownFile(
                    source.id(), checksum, (@Nullable LocalDate) source.values().get("date")));
        }
    }

    private void person(Entry entry) {
        var person = new HashMap<>(entry.values());
        person.put("id", entry.id());
        person.put("player", entry.labels().contains("Player"));
        person.put("coach", entry.labels().contains("Coach"));
        people.put(entry.id(), person);
        if (isPlayer(person)) {
            for (var year : List.of("rookieSeason", "lastSeason")) {
                if (person.get(year) instanceof Long season) {
                    stays.add(new KnownStay(entry.id(), null, season.intValue(), null, unit(person), false));
                }
            }
        }
        // As an import knows seasons, they are those of rosters and drafts.
        person.remove("lastSeason");
    }

    private void seen(Entry link) {
        var season = season(link);
        var seasons = years.computeIfAbsent(link.from(), none -> new int[] {season, season});
        seasons[0] = Math.min(seasons[0], season);
        seasons[1] = Math.max(seasons[1], season);
    }

    private void roster(Entry stint) {
        seen(stint);
        var person = requireNonNull(people.get(stint.from()), stint.from());
        if (isPlayer(person)) {
            stays.add(new KnownStay(stint.from(), team(stint), season(stint), null, unit(person), false));
        }
    }

    private void staff(Entry stint, @Nullable String roleClass, @Nullable String unit, boolean bySchedule) {
        if (Boolean.TRUE.equals(
                requireNonNull(people.get(stint.from()), stint.from()).get("coach"))) {
            var known = roleClass == null ? null : RoleClass.valueOf(roleClass);
            stays.add(new KnownStay(stint.from(), team(stint), season(stint), known, unit, bySchedule));
        }
    }

    private static boolean isPlayer(Map<String, Object> person) {
        return Boolean.TRUE.equals(person.get("player"));
    }

    private static @Nullable String unit(Map<String, Object> player) {
        var group = text(player, "positionGroup");
        return group == null ? text(player, "position") : group;
    }

    /** The franchise of a stint, whose end is a franchise's season. */
    private static String team(Entry stint) {
        return stint.to().substring(0, stint.to().lastIndexOf('-'));
    }

    private static int season(Entry link) {
        return ((Long) requireNonNull(link.values().get("season"))).intValue();
    }

    private static @Nullable String text(Map<String, Object> values, String property) {
        return (@Nullable String) values.get(property);
    }
}
