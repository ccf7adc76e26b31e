package sideline.ingest.nflverse.trade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.ingest.nflverse.file.Published;

/** The way of one pick from hand to hand. */
final class Chain {

    private Chain() {}

    /**
     * How often, in the best order of the moves of each day, somebody gives a pick that somebody else had got last.
     *
     * @param moves the moves that are known
     * @param user who used it in the end; null when that is not known
     */
    static int breaks(List<Published.Leg> moves, @Nullable String user) {
        return breaks(moves, null, user);
    }

    private static int breaks(List<Published.Leg> left, @Nullable String holder, @Nullable String user) {
        if (left.isEmpty()) {
            return user == null || holder == null || user.equals(holder) ? 0 : 1;
        }
        var day =
                left.stream().map(Published.Leg::date).min(LocalDate::compareTo).orElseThrow();
        var fewest = Integer.MAX_VALUE;
        for (var i = 0; i < left.size(); i++) {
            var move = left.get(i);
            if (move.date().equals(day)) {
                var others = new ArrayList<>(left);
                others.remove(i);
                var broken = holder == null || holder.equals(move.from()) ? 0 : 1;
                fewest = Math.min(fewest, broken + breaks(others, move.to(), user));
            }
        }
        return fewest;
    }
}
