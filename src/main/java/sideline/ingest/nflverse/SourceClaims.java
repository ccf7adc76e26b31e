package sideline.ingest.nflverse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sideline.ingest.Findings;
import sideline.ingest.Findings.Conflict;
import sideline.ingest.csv.Place;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Fact.Claim.Rank;
import sideline.ingest.fact.Subject;
import sideline.ingest.league.Franchises;
import sideline.ingest.nflverse.file.Published;
import sideline.ingest.nflverse.human.Human;
import sideline.ingest.nflverse.trade.Drafts;
import sideline.ingest.nflverse.trade.Trades;

/** What sources say differently about one question: each answer becomes a claim, and one is in use. */
final class SourceClaims {

    private static final String DRAFT_REASON =
            "The list of drafts names the franchise that drafted; the list of players uses codes of today.";
    private static final String BIRTH_REASON = "The list of players is kept by hand; rosters are snapshots.";
    private static final String PICK_REASON = "The list of drafts is the record of who was chosen with a pick.";

    private final Franchises franchises;
    private final Findings findings;
    private final List<Draftee> draftees = new ArrayList<>();
    private final Map<Human, Stated> births = new HashMap<>();
    private final List<Stated> otherBirths = new ArrayList<>();
    private final Set<String> claimIds = new HashSet<>();
    private final Set<String> seenBirths = new HashSet<>();

    /** Whom the list of players says that a code drafted. */
    private record Draftee(Human player, int season, String code, Place place, String source) {}

    /** A birth date that a file states. */
    private record Stated(Human player, LocalDate date, Place place, String source) {}

    /** A value and where it stands. */
    private record Said(String value, Place place, String source) {}

    SourceClaims(Franchises franchises, Findings findings) {
        this.franchises = franchises;
        this.findings = findings;
    }

    /** Takes what the list of players says of a player. */
    void described(Human player, Published.Player row, String source) {
        if (row.draftSeason() != null && row.draftCode() != null) {
            draftees.add(new Draftee(player, row.draftSeason(), row.draftCode(), row.place(), source));
        }
        if (row.birthDate() != null) {
            births.put(player, new Stated(player, row.birthDate(), row.place(), source));
        }
    }

    /** Takes what a roster says of a player. */
    void rostered(Human player, Published.Roster row, String source) {
        var birthDate = row.birthDate();
        if (birthDate == null || birthDate.equals(player.birthDate())) {
            return;
        }
        if (births.containsKey(player) && seenBirths.add(System.identityHashCode(player) + " " + birthDate)) {
            otherBirths.add(new Stated(player, birthDate, row.place(), source));
        }
    }

    /** The claims on people and picks that are imported, once everyone has an id. */
    List<Fact.Claim> facts(
            Drafts drafts,
            Trades trades,
            Function<String, LocalDate> recordedAt,
            Set<String> people,
            Set<String> picks) {
        var claims = new ArrayList<Fact.Claim>();
        addDrafts(drafts, recordedAt, people, claims);
        for (var other : otherBirths) {
            var used = births.get(other.player());
            if (used != null && people.contains(other.player().id())) {
                var subject = new Subject(Subject.Kind.PLAYER, other.player().id());
                add(
                        subject,
                        "birthDate",
                        new Said(used.date().toString(), used.place(), used.source()),
                        new Said(other.date().toString(), other.place(), other.source()),
                        BIRTH_REASON,
                        recordedAt,
                        claims);
            }
        }
        for (var mismatch : trades.mismatches()) {
            if (picks.contains(mismatch.pick())) {
                var chosen = mismatch.chosen();
                add(
                        new Subject(Subject.Kind.DRAFT_PICK, mismatch.pick()),
                        "selected",
                        new Said(chosen.player().name(), chosen.row().place(), chosen.source()),
                        new Said(mismatch.name(), mismatch.place(), mismatch.source()),
                        PICK_REASON,
                        recordedAt,
                        claims);
            }
        }
        return claims;
    }

    private void addDrafts(
            Drafts drafts, Function<String, LocalDate> recordedAt, Set<String> people, List<Fact.Claim> claims) {
        var chosenIn = new HashMap<String, Drafts.Chosen>();
        drafts.all()
                .forEach(
                        chosen -> chosenIn.put(key(chosen.player(), chosen.row().season()), chosen));
        for (var draftee : draftees) {
            var chosen = chosenIn.get(key(draftee.player(), draftee.season()));
            var team = franchises.byCode(draftee.code(), draftee.season());
            if (chosen != null
                    && people.contains(draftee.player().id())
                    && !chosen.row().team().equals(team)) {
                add(
                        new Subject(Subject.Kind.PLAYER, draftee.player().id()),
                        "draftedBy.team",
                        new Said(
                                name(chosen.row().team(), draftee.season()),
                                chosen.row().place(),
                                chosen.source()),
                        new Said(
                                name(team == null ? draftee.code() : team, draftee.season()),
                                draftee.place(),
                                draftee.source()),
                        DRAFT_REASON,
                        recordedAt,
                        claims);
            }
        }
    }

    private static String key(Human player, int season) {
        return System.identityHashCode(player) + " " + season;
    }

    private String name(String team, int season) {
        var name = franchises.nameIn(team, season);
        return name == null ? team : name.name();
    }

    private void add(
            Subject subject,
            String predicate,
            Said used,
            Said other,
            String reason,
            Function<String, LocalDate> recordedAt,
            List<Fact.Claim> claims) {
        findings.conflict(new Conflict(
                subject.kind().prefix() + ":" + subject.id(),
                predicate,
                used.value(),
                used.place().toString(),
                other.value(),
                other.place().toString(),
                reason));
        for (var claim : List.of(
                claim(subject, predicate, used, Rank.PREFERRED, reason, recordedAt),
                claim(subject, predicate, other, Rank.DEPRECATED, reason, recordedAt))) {
            if (claimIds.add(claim.id())) {
                claims.add(claim);
            }
        }
    }

    private static Fact.Claim claim(
            Subject subject,
            String predicate,
            Said said,
            Rank rank,
            @Nullable String reason,
            Function<String, LocalDate> recordedAt) {
        return new Fact.Claim(
                said.place(),
                subject.id() + "." + predicate + "." + said.source(),
                subject,
                predicate,
                said.value(),
                rank,
                reason,
                said.source(),
                null,
                recordedAt.apply(said.source()));
    }
}
