package sideline.ingest.nflverse.human;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.PlayerRows.Read;

/**
 * Tells who was chosen with each pick. Ids decide; a row without one that is known means a known man only if nothing
 * speaks against it, neither college nor position, years, age nor a draft that he has already, and he fits best.
 */
public final class Draftees {

    private static final int LONGEST_WAIT = 2;
    private static final int LONGEST_PROVED_WAIT = 4;
    private static final int AGE_SLACK = 1;
    private static final int YOUNGEST = 19;
    private static final int OLDEST = 32;
    private static final int AGES_OF_ANOTHER = 5;

    private final People people;
    private final Colleges colleges;
    private final Presence presence;
    private final Map<Published.Pick, Human> misnumbered = new LinkedHashMap<>();

    /** Who was with a franchise, or with any, in a season. */
    public interface Presence {
        boolean with(Human player, @Nullable String team, int season);
    }

    /** How well a man fits a row: the higher, the better. */
    private record Fit(Human human, int points, boolean otherPfrId) {}

    /** No row read yet. */
    public Draftees(People people, Colleges colleges, Presence presence) {
        this.people = people;
        this.colleges = colleges;
        this.presence = presence;
    }

    /** Whom each of the picks brought; every pick has somebody. */
    public Map<Published.Pick, Human> settle(List<Read<Published.Pick>> picks) {
        var chosen = new HashMap<Published.Pick, Human>();
        var open = new ArrayList<Published.Pick>();
        for (var pick : inOrder(picks)) {
            var human = pick.gsisId() == null ? null : byGsisId(pick, pick.gsisId());
            if (human == null) {
                open.add(pick);
            } else {
                choose(pick, human, chosen);
            }
        }
        for (var pick : List.copyOf(open)) {
            var human = byOtherId(pick);
            if (human != null) {
                open.remove(pick);
                choose(pick, human, chosen);
            }
        }
        // Whoever fits a row better than all other rows fit him is settled first, and then is no candidate any more.
        while (!open.isEmpty()) {
            var best = best(open);
            if (best.isEmpty()) {
                break;
            }
            best.forEach((pick, fit) -> {
                open.remove(pick);
                choose(pick, decided(pick, fit), chosen);
            });
        }
        open.forEach(pick -> choose(pick, newcomer(pick), chosen));
        misnumbered.forEach(
                (pick, bearer) -> people.findings().misnumbered(pick, bearer, requireNonNull(chosen.get(pick))));
        return chosen;
    }

    private static List<Published.Pick> inOrder(List<Read<Published.Pick>> picks) {
        return picks.stream()
                .map(Read::row)
                .sorted(Comparator.comparingInt(Published.Pick::season)
                        .thenComparingInt(Published.Pick::overall)
                        .thenComparing(pick -> pick.place().line()))
                .toList();
    }

    private void choose(Published.Pick pick, Human human, Map<Published.Pick, Human> chosen) {
        human.drafts().add(pick);
        if (human.names().add(pick.name())) {
            people.index(human);
        }
        chosen.put(pick, human);
    }

    private @Nullable Human byGsisId(Published.Pick pick, String gsisId) {
        var human = people.byGsisId(gsisId);
        if (human != null && isAnother(human, pick)) {
            misnumbered.put(pick, human);
            return null;
        }
        return human;
    }

    private @Nullable Human byOtherId(Published.Pick pick) {
        if (pick.pfrId() == null) {
            return pick.gsisId() == null ? people.byRow(rowId(pick)) : null;
        }
        var human = people.byFurtherId(People.PFR + pick.pfrId());
        if (human != null && isAnother(human, pick)) {
            misnumbered.putIfAbsent(pick, human);
            return null;
        }
        if (human == null) {
            return null;
        }
        // A league id that nobody else has can be a stopgap of the spring.
        var isStopgap = human.drafts().isEmpty()
                && Likeness.isOneOf(human.names(), pick.name())
                && people.byGsisId(String.valueOf(pick.gsisId())) == null
                && age(pick, human) != Agreement.NO;
        return pick.gsisId() == null || human.gsisId() == null || isStopgap ? human : null;
    }

    /** Whether an id is another man's: he was a child then or had played, and age or college say so as well. */
    private boolean isAnother(Human human, Published.Pick pick) {
        var born = human.birthDate();
        var age = pick.age() == null ? 22 : pick.age();
        var wrongAge = born != null && Math.abs(pick.season() - born.getYear() - age) >= AGES_OF_ANOTHER;
        var wrongYears = human.lastSeason() < pick.season() - 1 && human.lastSeason() > 0;
        var wrongCollege = colleges.agree(pick.college(), human.colleges()) == Agreement.NO;
        var wrongName = !Likeness.shareAWord(human.names(), pick.name());
        return (wrongAge || wrongYears) && (wrongCollege || wrongName || (wrongAge && wrongYears));
    }

    /** The rows that one man fits best, each with him, where he fits no other row as well. */
    private Map<Published.Pick, Fit> best(List<Published.Pick> open) {
        var byHuman = new HashMap<Human, List<Map.Entry<Published.Pick, Fit>>>();
        for (var pick : open) {
            var fits = fits(pick);
            var isOnlyOne = fits.size() == 1
                    || (fits.size() > 1
                            && !fits.get(0).otherPfrId()
                            && fits.get(0).points() > fits.get(1).points());
            if (isOnlyOne) {
                byHuman.computeIfAbsent(fits.get(0).human(), none -> new ArrayList<>())
                        .add(Map.entry(pick, fits.get(0)));
            }
        }
        var best = new HashMap<Published.Pick, Fit>();
        byHuman.values().forEach(rows -> {
            rows.sort(Comparator.comparingInt(row -> -row.getValue().points()));
            if (rows.size() == 1
                    || rows.get(0).getValue().points() > rows.get(1).getValue().points()) {
                best.put(rows.get(0).getKey(), rows.get(0).getValue());
            }
        });
        return best;
    }

    /** Everyone of the name against whom nothing speaks, the best first. */
    private List<Fit> fits(Published.Pick pick) {
        var fits = new ArrayList<Fit>();
        for (var human : people.alike(pick.name())) {
            var fit = fit(pick, human);
            if (fit != null) {
                fits.add(fit);
            }
        }
        fits.sort(Comparator.comparingInt(fit -> -fit.points()));
        return fits;
    }

    private @Nullable Fit fit(Published.Pick pick, Human human) {
        var college = colleges.agree(pick.college(), human.colleges());
        var position = Likeness.ofPositions(pick.position(), human.positions());
        var age = age(pick, human);
        var there = presence.with(human, pick.team(), pick.season());
        var wait = first(human) == Integer.MAX_VALUE ? 0 : first(human) - pick.season();
        var proved = college == Agreement.YES && position == Agreement.YES;
        var otherPfrId = pick.pfrId() != null && human.pfrPlayerId() != null;
        var collegeIsFine = college != Agreement.NO || (there && wait == 0 && position == Agreement.YES);
        if (!human.isPlayer()
                || (pick.gsisId() != null && human.gsisId() != null)
                || (position == Agreement.NO
                        && !(college == Agreement.YES && human.drafts().isEmpty() && wait <= 1))
                || !collegeIsFine
                || age == Agreement.NO
                || wait < 0
                || wait > (proved ? LONGEST_PROVED_WAIT : LONGEST_WAIT)
                || (first(human) == Integer.MAX_VALUE && age != Agreement.YES)
                || (college != Agreement.YES && position != Agreement.YES && !there)
                || (!human.drafts().isEmpty() && !(proved && isFree(human, pick)))
                || (otherPfrId
                        && !(human.drafts().isEmpty()
                                && wait == 0
                                && position == Agreement.YES
                                && (age == Agreement.YES || (there && college == Agreement.YES))))) {
            return null;
        }
        var points = (college == Agreement.YES ? 8 : 0)
                + (there ? 4 : 0)
                + (position == Agreement.YES ? 2 : 0)
                + (wait == 0 ? 1 : 0);
        return new Fit(human, points, otherPfrId);
    }

    private static int first(Human human) {
        var rookie = human.rookieSeason();
        return rookie == null ? human.firstSeason() : Math.min(rookie, human.firstSeason());
    }

    private static Agreement age(Published.Pick pick, Human human) {
        if (human.birthDate() == null) {
            return Agreement.UNKNOWN;
        }
        var years = pick.season() - human.birthDate().getYear();
        if (pick.age() == null) {
            return YOUNGEST <= years && years <= OLDEST ? Agreement.UNKNOWN : Agreement.NO;
        }
        return Math.abs(years - pick.age()) <= AGE_SLACK ? Agreement.YES : Agreement.NO;
    }

    /** Whether he was chosen a year earlier or later and was with nobody between: who does not sign is drafted again. */
    private boolean isFree(Human human, Published.Pick pick) {
        var rookie = human.rookieSeason();
        for (var other : human.drafts()) {
            var first = Math.min(other.season(), pick.season());
            if (Math.abs(other.season() - pick.season()) != 1
                    || presence.with(human, null, first)
                    || (rookie != null && rookie <= first)) {
                return false;
            }
        }
        return true;
    }

    private Human decided(Published.Pick pick, Fit fit) {
        var human = fit.human();
        if (fit.otherPfrId()) {
            people.findings().secondPfrId(human, pick);
        } else if (pick.gsisId() == null && pick.pfrId() == null) {
            people.ofRow(rowId(pick), () -> human);
            people.findings()
                    .decided(
                            human,
                            "drafted " + pick.season() + " with pick " + pick.overall(),
                            grounds(fit.points()),
                            Math.min(95, 70 + 2 * fit.points()));
        }
        return human;
    }

    private static String grounds(int points) {
        var grounds = new ArrayList<String>(List.of("name", "years"));
        if (points >= 8) {
            grounds.add("college");
        }
        if (points % 8 >= 4) {
            grounds.add("team");
        }
        if (points % 4 >= 2) {
            grounds.add("position");
        }
        return String.join(", ", grounds) + " agree, and nothing speaks against it";
    }

    private Human newcomer(Published.Pick pick) {
        if (pick.gsisId() != null || pick.pfrId() != null) {
            return people.add(new Human(pick.name()));
        }
        return people.ofRow(rowId(pick), () -> {
            var human = people.add(new Human(pick.name()));
            people.findings()
                    .decided(
                            human,
                            "drafted " + pick.season() + " with pick " + pick.overall(),
                            "new: no player of the name fits in college, position, years and age",
                            70);
            return human;
        });
    }

    private static String rowId(Published.Pick pick) {
        return "pick:" + pick.season() + "-" + pick.overall();
    }
}
