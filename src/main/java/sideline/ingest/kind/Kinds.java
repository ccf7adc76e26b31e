package sideline.ingest.kind;

import static sideline.ingest.kind.Kind.link;
import static sideline.ingest.kind.Kind.node;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sideline.ingest.fact.Subject;
import sideline.ingest.kind.Kind.End;
import sideline.ingest.kind.Kind.Marked;
import sideline.ingest.league.SidelineFormat;

/**
 * Every kind of node and link that an import writes, in the order of writing. Comparing, writing, replacing, pruning,
 * marking and counting follow from this table, reading and checking from the columns of {@link SidelineFormat}.
 */
public final class Kinds {

    private static final List<Kind> NODES = List.of(
            node("sources", "Source", Rows.of(SidelineFormat.SOURCES))
                    .with("kind publisher title date datePrecision url licence checksum")
                    .statedWhole()
                    .markingOthers("dated-claims"),
            node("teams", "Team", Rows::teams)
                    .with("name abbreviation conference division color names nameKeys nameYears codeYears")
                    .growing("names nameKeys")
                    .marking(Marked.SELF),
            node("team-seasons", "TeamSeason", Rows::teamSeasons).with("season name abbreviation"),
            node("weeks", "Week", Rows::weeks)
                    .with("season week firstDay lastDay nominal")
                    .markingOthersOfNew("stale-weeks"),
            node("people", "Person", Rows::people)
                    .with("name nameKey birthDate position positionGroup college heightInches weightPounds rookieSeason"
                            + " lastSeason gsisId pfrPlayerId pfrCoachId espnId otherIds names nameKeys sources")
                    .growing("names nameKeys otherIds")
                    .labelled("Player Coach")
                    // Whom a position coach covers follows from the groups of players' positions.
                    .marking(Marked.SELF)
                    .markingOthers("stale-team-seasons"),
            node("draft-picks", "DraftPick", Rows::picks)
                    .with("season round overall originalTeam sources")
                    .markingOthersOfNew("stale-legs"),
            node("trades", "Trade", Rows.of(SidelineFormat.TRADES))
                    .with("date datePrecision season status note sources")
                    .marking(Marked.SELF),
            node("events", "Event", Rows.of(SidelineFormat.EVENTS))
                    .with("kind date datePrecision season week text sources"),
            node("claims", "Claim", Rows::claims)
                    .with("predicate value rank reason recordedAt sources")
                    .marking(Marked.SELF));

    private static final End PERSON = new End("Person", "person");
    private static final End TEAM = new End("Team", "team");
    private static final End TEAM_SEASON = new End("TeamSeason", "teamSeason");
    private static final End PICK = new End("DraftPick", "pick");
    private static final End TRADE = new End("Trade", "trade");
    private static final End EVENT = new End("Event", "id");
    private static final End CLAIM = new End("Claim", "id");

    private static final List<Kind> LINKS = List.of(
            link("season-teams", "SEASON_OF", new End("TeamSeason", "id"), TEAM, Rows::teamSeasons)
                    .identified("{id}")
                    .marking(Marked.TO),
            link("roster-stints", "ON_ROSTER", new End("Person", "player"), TEAM_SEASON, Rows::rosterStints)
                    .numberedFromTheSecond()
                    .with("season firstWeek lastWeek weeksKnown position jersey status sources")
                    .marking(Marked.FROM, Marked.TO),
            link("staff-stints", "ON_STAFF", new End("Person", "coach"), TEAM_SEASON, Rows::staffStints)
                    .identified("{coach}.{teamSeason}.{roleKey}")
                    .numberedFromTheSecond()
                    .with("season role roleClass unit interim firstWeek lastWeek weeksKnown sources")
                    .unlessKnown(Map.of("role", "Head coach", "interim", false, "weeksKnown", false))
                    .marking(Marked.FROM, Marked.TO),
            link("led-games", "LED", new End("Person", "coach"), TEAM_SEASON, Rows::ledGames)
                    .identified("{coach}.{teamSeason}.games")
                    .numberedFromTheSecond()
                    .with("season firstWeek lastWeek games sources")
                    .marking(Marked.FROM, Marked.TO),
            link("drafts", "DRAFTED_BY", new End("Person", "player"), TEAM, Rows::drafts)
                    .identified("{player}.{pick}")
                    .with("season round overall sources")
                    .marking(Marked.FROM)
                    .replacing("former-drafts"),
            link("selections", "SELECTED", PICK, new End("Person", "player"), Rows::drafts)
                    .with("sources")
                    .replacing("former-links")
                    // Which trade led to which follows from what a pick became.
                    .markingOthers("stale-trades"),
            link("pick-owners", "OWNED_BY", PICK, TEAM, Rows::owners)
                    .with("sources")
                    .replacing("former-links")
                    // Which trade led to which follows from what a pick became.
                    .markingOthers("stale-trades"),
            link("traded-people", "MOVED", TRADE, PERSON, Rows.legs("person"))
                    .identified("{trade}.{person}.{to}")
                    .with("from to conditional note sources")
                    .marking(Marked.FROM),
            link("traded-picks", "MOVED", TRADE, PICK, Rows.legs("pick"))
                    .identified("{trade}.{pick}.{to}")
                    .with("from to conditional note sources")
                    .marking(Marked.FROM),
            link("trade-moves", "TRADED_TO", PERSON, new End("Team", "to"), Rows::moves)
                    .identified("{trade}.{person}.{to}")
                    .with("date datePrecision season status from trade sources"),
            link("event-people", "INVOLVES", EVENT, PERSON, Rows::involved).with("sources"),
            link("event-teams", "AT", EVENT, TEAM_SEASON, Rows::eventTeams)
                    .with("sources")
                    .replacing("former-links"),
            link("claim-sources", "STATED_BY", CLAIM, new End("Source", "source"), Rows::claims)
                    .with("quote sources")
                    .replacing("former-links"));

    /** The types that a claim can be about are as many kinds, each with a constraint of its own. */
    private static Stream<Kind> claimSubjects() {
        return Arrays.stream(Subject.Kind.values())
                .map(Subject.Kind::label)
                .distinct()
                .map(label -> link("claim-subjects", "ABOUT", CLAIM, new End(label, "subject"), Rows.claimsOn(label))
                        .with("sources")
                        .marking(Marked.FROM)
                        .replacing("former-links"));
    }

    public static final List<Kind> ALL = Stream.of(NODES.stream(), LINKS.stream(), claimSubjects())
            .flatMap(kinds -> kinds)
            .toList();

    private Kinds() {}

    /** Counts by label or type under the names that the dataset counts them by; labels of no kind are left out. */
    public static Map<String, Long> counted(Map<String, Long> byType) {
        var names = new HashMap<>(Map.of("Player", "players", "Coach", "coaches"));
        NODES.forEach(kind -> names.put(kind.type(), kind.counted()));
        var counts = new TreeMap<String, Long>();
        byType.forEach((type, count) -> {
            var isLink = type.equals(type.toUpperCase(Locale.ROOT));
            var name = isLink ? Kind.counted(type) : names.get(type);
            if (name != null) {
                counts.put(name, count);
            }
        });
        return counts;
    }
}
