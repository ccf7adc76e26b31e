package sideline.relate.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sideline.plan.value.Fields;

/** A hit's seasons as unbroken runs with one team. */
final class Stays {

    /** What a derived field of a hit needs for them. */
    static final List<String> NEEDS = List.of("teamSeasons.name", "teamSeasons.season");

    private Stays() {}

    /**
     * One run of seasons with a team.
     *
     * @param team its name in those seasons
     */
    record Stay(String team, int firstSeason, int lastSeason) {

        /** The team without its city. */
        String nickname() {
            var word = team.substring(team.lastIndexOf(' ') + 1);
            return word.equals("Team") ? team : word;
        }

        /** The seasons, the last one short within a century: {@code 2020–23}. */
        String years() {
            if (firstSeason == lastSeason) {
                return Integer.toString(firstSeason);
            }
            var isOneCentury = firstSeason / 100 == lastSeason / 100;
            return isOneCentury
                    ? String.format(Locale.ROOT, "%d–%02d", firstSeason, lastSeason % 100)
                    : firstSeason + "–" + lastSeason;
        }
    }

    /**
     * The runs of a person, oldest first, each with the seasons that follow each other; those of a franchise under one
     * name after the other, whether seasons between them are loaded or not.
     */
    static List<Stay> of(Fields hit, boolean isTeam) {
        var runs = new ArrayList<Stay>();
        if (hit.get("teamSeasons") instanceof List<?> seasons) {
            for (var each : seasons) {
                var teamSeason = (Map<?, ?>) each;
                var season = (Integer) requireNonNull(teamSeason.get("season"));
                add(runs, String.valueOf(teamSeason.get("name")), season, isTeam);
            }
        }
        return runs;
    }

    private static void add(List<Stay> runs, String team, int season, boolean isTeam) {
        var oldest = isTeam ? Math.max(0, runs.size() - 1) : 0;
        for (var i = runs.size() - 1; i >= oldest; i--) {
            var run = runs.get(i);
            if (run.team().equals(team) && (isTeam || season - run.lastSeason() <= 1)) {
                runs.set(i, new Stay(team, run.firstSeason(), season));
                return;
            }
        }
        runs.add(new Stay(team, season, season));
    }
}
