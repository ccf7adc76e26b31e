package sideline.ingest.nflverse.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.csv.Problem;
import sideline.ingest.league.SeasonCalendar;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.trade.Drafts.Used;

/**
 * Finds rows of trades that name a man and mean the pick with which he was chosen on that day or later: nobody is traded
 * before he is drafted. Mostly the pick has a row of its own beside it, and the man's says nothing more.
 */
final class NamedPicks {

    private static final int YEARS_AHEAD = 3;

    private final Drafts drafts;
    private final SeasonCalendar days = SeasonCalendar.shipped();
    private final BiPredicate<Human, Published.Leg> mayHaveMoved;
    private final Findings findings;
    private final Map<String, Set<Human>> amateurs = new HashMap<>();

    /**
     * Finds such rows.
     *
     * @param mayHaveMoved whether somebody played, by what is known of him, in the years of a leg
     */
    NamedPicks(Drafts drafts, BiPredicate<Human, Published.Leg> mayHaveMoved, Findings findings) {
        this.drafts = drafts;
        this.mayHaveMoved = mayHaveMoved;
        this.findings = findings;
    }

    /** The rows of a trade with picks in the place of the men chosen with them, each pick once. */
    List<TradeRow> read(List<TradeRow> trade) {
        var numbered =
                trade.stream().map(TradeRow::numbered).filter(Objects::nonNull).collect(Collectors.toSet());
        var rows = new ArrayList<TradeRow>();
        for (var row : trade) {
            var pick = row.leg().isPick() ? null : pick(row.leg(), trade);
            if (pick == null) {
                rows.add(row);
                continue;
            }
            if (numbered.add(pick.id())) {
                report(row.leg(), pick, "the row is taken as the pick");
                rows.add(row.moving(pick.season(), pick.round(), pick.overall()));
            } else {
                report(row.leg(), pick, "the pick has a row of its own, and this one is left out");
            }
        }
        return rows;
    }

    /** The men whose picks were meant, by the trades that named them. */
    Map<String, Set<Human>> amateurs() {
        return Map.copyOf(amateurs);
    }

    private @Nullable Used pick(Published.Leg leg, List<TradeRow> trade) {
        var name = leg.name();
        if (name == null) {
            return null;
        }
        var named = drafts.named(name);
        var ahead = named.stream().filter(used -> isAhead(used, leg)).toList();
        var beside = ahead.stream()
                .filter(used -> trade.stream().anyMatch(row -> used.id().equals(row.numbered())))
                .toList();
        if (beside.size() == 1) {
            return beside.get(0);
        }
        var others = drafts.bearers(name).stream()
                .filter(one -> ahead.stream().noneMatch(used -> used.player() == one))
                .anyMatch(one -> mayHaveMoved.test(one, leg));
        if (others) {
            return null;
        }
        return ahead.size() == 1 ? ahead.get(0) : ofAnotherYear(leg, named, trade);
    }

    /** Who was chosen under the same number in another draft is a slip of whoever looked the number up. */
    private @Nullable Used ofAnotherYear(Published.Leg leg, List<Used> named, List<TradeRow> trade) {
        if (leg.pfrId() != null
                || named.size() != 1
                || mayHaveMoved.test(named.get(0).player(), leg)) {
            return null;
        }
        var overall = named.get(0).overall();
        return trade.stream()
                .map(TradeRow::leg)
                .filter(other -> Objects.equals(other.pickOverall(), overall)
                        && other.from().equals(leg.from())
                        && other.to().equals(leg.to()))
                .map(other -> drafts.used(Objects.requireNonNull(other.pickSeason()), overall))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isAhead(Used used, Published.Leg leg) {
        var pfrId = leg.pfrId();
        if (used.season() > leg.date().getYear() + YEARS_AHEAD) {
            return false;
        }
        // An id tells that the man himself moved, unless nobody had been drafted yet.
        return pfrId == null
                ? days.draftEndsOnOrAfter(used.season(), leg.date())
                : pfrId.equals(used.player().pfrPlayerId()) && days.draftBeginsAfter(used.season(), leg.date());
    }

    private void report(Published.Leg leg, Used pick, String consequence) {
        var name = String.valueOf(leg.name());
        var reason = " on that day or later, so that the pick moved; ";
        if (drafts.named(name).contains(pick)) {
            pick.player().names().add(name);
            amateurs.computeIfAbsent(leg.trade(), none -> new HashSet<>()).add(pick.player());
        } else {
            reason = ", and '" + name + "' with that number of another year; ";
        }
        findings.refuse(Problem.at(
                leg.place(),
                "pfr_name",
                pick.player().name() + " was chosen with pick " + pick.overall() + " of " + pick.season() + reason
                        + consequence));
    }
}
