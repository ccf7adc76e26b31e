package sideline.ingest;

import java.util.List;

/** What a row of each file of Sideline's own format states. */
final class SidelineRows {

    private SidelineRows() {}

    static Fact.Source source(Row row) {
        return new Fact.Source(
                row.place(),
                row.id("id"),
                row.oneOf("kind", Fact.Source.SourceKind.class),
                row.text("publisher"),
                row.optionalText("title"),
                row.optionalDate("date"),
                row.oneOf("date_precision", Fact.DatePrecision.class),
                row.optionalText("url"),
                row.optionalText("licence"),
                null);
    }

    static Fact.Team team(Row row) {
        return new Fact.Team(
                row.place(),
                row.id("id"),
                row.text("name"),
                row.text("abbreviation"),
                row.optionalText("conference"),
                row.optionalText("division"),
                row.optionalText("color"));
    }

    static Fact.TeamName teamName(Row row) {
        return new Fact.TeamName(
                row.place(),
                row.id("team"),
                row.integer("first_season", Range.SEASON),
                row.optionalInt("last_season", Range.SEASON),
                row.text("name"),
                row.text("abbreviation"),
                row.texts("codes"));
    }

    static Fact.Week week(Row row) {
        return new Fact.Week(
                row.place(),
                row.integer("season", Range.SEASON),
                row.integer("week", Range.WEEK),
                row.date("first_day"),
                row.date("last_day"));
    }

    static Fact.Person person(Row row) {
        return new Fact.Person(
                row.place(),
                row.id("id"),
                row.text("name"),
                row.texts("names"),
                row.flag("player"),
                row.flag("coach"),
                row.optionalDate("birth_date"),
                row.optionalOneOf("position", Position.class),
                row.optionalOneOf("position_group", Fact.PositionGroup.class),
                row.optionalText("college"),
                row.optionalInt("height_inches", Range.HEIGHT_INCHES),
                row.optionalInt("weight_pounds", Range.WEIGHT_POUNDS),
                row.optionalInt("rookie_season", Range.SEASON),
                row.optionalInt("last_season", Range.SEASON),
                row.optionalText("gsis_id"),
                row.optionalText("pfr_player_id"),
                row.optionalText("pfr_coach_id"),
                row.optionalText("espn_id"),
                List.of(),
                row.sources());
    }

    static Fact.Draft draft(Row row) {
        return new Fact.Draft(
                row.place(),
                row.integer("season", Range.SEASON),
                row.integer("round", Range.ROUND),
                row.integer("overall", Range.OVERALL),
                row.optionalId("original_team"),
                row.id("team"),
                row.id("player"),
                row.sources());
    }

    static Fact.Pick pick(Row row) {
        return new Fact.Pick(
                row.place(),
                row.id("id"),
                row.integer("season", Range.SEASON),
                row.optionalInt("round", Range.ROUND),
                row.optionalInt("overall", Range.OVERALL),
                row.optionalId("original_team"),
                row.sources());
    }

    private static Span span(Row row) {
        return new Span(
                row.integer("first_season", Range.SEASON),
                row.integer("last_season", Range.SEASON),
                row.optionalInt("first_week", Range.WEEK),
                row.optionalInt("last_week", Range.WEEK));
    }

    static Fact.RosterStint rosterStint(Row row) {
        var span = span(row);
        return new Fact.RosterStint(
                row.place(),
                row.id("player"),
                row.id("team"),
                span,
                span.firstWeek() != null && span.lastWeek() != null,
                row.optionalOneOf("position", Position.class),
                row.optionalInt("jersey", Range.JERSEY),
                row.optionalText("status"),
                row.sources());
    }

    static Fact.StaffStint staffStint(Row row) {
        return new Fact.StaffStint(
                row.place(),
                row.id("coach"),
                row.id("team"),
                span(row),
                row.text("role"),
                row.oneOf("role_class", Fact.StaffStint.RoleClass.class),
                row.optionalOneOf("unit", Fact.CoachedUnit.class),
                row.flag("interim"),
                null,
                row.sources());
    }

    static Fact.Trade trade(Row row) {
        return new Fact.Trade(
                row.place(),
                row.id("id"),
                row.optionalDate("date"),
                row.oneOf("date_precision", Fact.DatePrecision.class),
                row.integer("season", Range.SEASON),
                row.oneOf("status", Fact.Trade.Status.class),
                row.optionalText("note"),
                row.sources());
    }

    static Fact.TradeLeg tradeLeg(Row row) {
        return new Fact.TradeLeg(
                row.place(),
                row.id("trade"),
                row.id("from"),
                row.id("to"),
                row.optionalId("person"),
                row.optionalId("pick"),
                row.optionalFlag("conditional"),
                row.optionalText("note"),
                row.sources());
    }

    static Fact.Event event(Row row) {
        return new Fact.Event(
                row.place(),
                row.id("id"),
                row.oneOf("kind", Fact.Event.EventKind.class),
                row.optionalDate("date"),
                row.oneOf("date_precision", Fact.DatePrecision.class),
                row.optionalInt("season", Range.SEASON),
                row.optionalInt("week", Range.WEEK),
                row.text("text"),
                row.ids("people"),
                row.optionalId("team"),
                row.sources());
    }

    static Fact.Claim claim(Row row) {
        var about = row.text("about");
        var subject = Subject.of(about);
        if (subject == null && !about.isEmpty()) {
            row.refuse("about", "'" + about + "' is not a typed id; its type is one of " + Subject.kinds());
        }
        return new Fact.Claim(
                row.place(),
                row.id("id"),
                subject == null ? new Subject(Subject.Kind.EVENT, "") : subject,
                row.text("predicate"),
                row.text("value"),
                row.oneOf("rank", Fact.Claim.Rank.class),
                row.optionalText("reason"),
                row.id("source"),
                row.optionalText("quote"),
                row.date("recorded_at"));
    }
}
