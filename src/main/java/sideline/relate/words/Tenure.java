package sideline.relate.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import sideline.plan.value.Fields;

/**
 * The seasons of a link: when two were together, or one was with a franchise.
 *
 * @param seasons all of them, ascending, each once
 * @param doubtful those in which they may have been there at different times
 * @param resumed those in which they came together anew though the season before is one of them, too
 * @param goesOn whether the last of them is the last season known and they are there still
 */
public record Tenure(List<Integer> seasons, List<Integer> doubtful, List<Integer> resumed, boolean goesOn) {

    private static final int LATE = 17;
    private static final String UNKNOWN = "the data does not say whether at the same time";

    /** The time of these overlaps. */
    public static Tenure of(List<Fields> overlaps) {
        var seasons = new TreeSet<Integer>();
        var certain = new TreeSet<Integer>();
        var going = new TreeSet<Integer>();
        for (var overlap : overlaps) {
            var season = Integer.valueOf(overlap.text("season"));
            seasons.add(season);
            if (!overlap.text("basis").equals("SAME_SEASON")) {
                certain.add(season);
                if (Boolean.TRUE.equals(overlap.get("goesOn"))) {
                    going.add(season);
                }
            }
        }
        var doubtful =
                seasons.stream().filter(season -> !certain.contains(season)).toList();
        var resumed =
                seasons.stream().filter(season -> isResumed(season, overlaps)).toList();
        var isGoing = !going.isEmpty() && going.last().equals(seasons.last());
        return new Tenure(List.copyOf(seasons), doubtful, resumed, isGoing);
    }

    /** By the weeks, as far as they are known: not from the first, or not to the last regular ones of the season before. */
    private static boolean isResumed(int season, List<Fields> overlaps) {
        var first = weeks(season, "firstWeek", overlaps).min();
        var last = weeks(season - 1, "lastWeek", overlaps).max();
        return first.orElse(1) > 1 || last.orElse(LATE) < LATE;
    }

    /** The first or last weeks of the overlaps of a season; none where one is not known. */
    private static IntStream weeks(int season, String end, List<Fields> overlaps) {
        var each = overlaps.stream()
                .filter(overlap -> overlap.text("season").equals(String.valueOf(season)))
                .map(overlap -> overlap.text(end))
                .toList();
        return each.contains("") ? IntStream.empty() : each.stream().mapToInt(Integer::parseInt);
    }

    /** Whether it is not known of any season that they were there at the same time. */
    public boolean isDoubtful() {
        return doubtful.size() == seasons.size();
    }

    /** The verb for what is over, for what goes on in its first season, or for what goes on since. */
    public String verb(String past, String present, String perfect) {
        return !goesOn ? past : seasons.size() == 1 ? present : perfect;
    }

    /** The seasons at the end of a clause: {@code , 2000–19}, {@code  since 2022}, {@code , 2017 and since 2022}. */
    public String years() {
        if (!goesOn) {
            return ", " + Wording.seasons(seasons);
        }
        return seasons.size() == 1 ? " in " + seasons.get(0) : before().isEmpty() ? since() : ", " + earlier();
    }

    /** The seasons within a clause: {@code  in 2000–19}, {@code  since 2022}, {@code  in 2017 and since 2022}. */
    public String in() {
        if (!goesOn || seasons.size() == 1) {
            return " in " + Wording.seasons(seasons);
        }
        return before().isEmpty() ? since() : " in " + earlier();
    }

    private String earlier() {
        return Wording.seasons(before()) + " and" + since();
    }

    private String since() {
        return " since " + seasons.get(before().size());
    }

    /** The seasons before the last run of consecutive ones. */
    private List<Integer> before() {
        var start = seasons.size() - 1;
        while (start > 0 && seasons.get(start - 1) == seasons.get(start) - 1 && !resumed.contains(seasons.get(start))) {
            start--;
        }
        return seasons.subList(0, start);
    }

    /** What is not known, once, and of which seasons; empty where nothing is in doubt. */
    public String doubt() {
        if (doubtful.isEmpty()) {
            return "";
        }
        return isDoubtful() ? "; " + UNKNOWN : "; in " + Wording.seasons(doubtful) + " " + UNKNOWN;
    }

    /** The seasons that are not in doubt; all of them when all are. */
    public List<Integer> surest() {
        var sure = new ArrayList<>(seasons);
        sure.removeAll(doubtful);
        return sure.isEmpty() ? seasons : List.copyOf(sure);
    }
}
