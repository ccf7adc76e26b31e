package sideline.page.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;
import sideline.page.fact.Words;
import sideline.page.origin.Dataset;
import sideline.page.origin.Days;
import sideline.page.origin.Source;

/** What {@code source.graphql} answers. */
record SourceData(List<@Nullable Stated> sources, Dataset dataset) implements Dataset.Dated {

    /** A source with its claims. */
    record Stated(
            String id,
            String kind,
            String publisher,
            @Nullable String title,
            @Nullable String date,
            String datePrecision,
            @Nullable String url,
            @Nullable String licence,
            List<Claim> claims) {

        /** The source itself. */
        Source source() {
            return new Source(id, kind, publisher, title, date, datePrecision, url, licence);
        }
    }

    /** What it says of one fact. */
    record Claim(
            String id,
            String predicate,
            String value,
            String rank,
            @Nullable String quote,
            About about,
            List<Other> contradicts) {

        /** The fact in words. */
        String fact() {
            return Words.of(predicate);
        }
    }

    /** What a claim is about. */
    record About(
            @JsonProperty("__typename") String type,
            String id,
            @Nullable String name,
            @Nullable String text,
            @Nullable Integer season,
            @Nullable String date,
            @Nullable String datePrecision,
            @Nullable String abbreviation,
            @Nullable String color) {

        /** Its name, with the season of a team's; else what happened, or the day of a trade; else its id. */
        String words() {
            if (name != null) {
                return season == null ? name : name + ", " + season;
            }
            if (text != null) {
                return text;
            }
            var day = Days.of(date, datePrecision == null ? "" : datePrecision);
            return day.isEmpty() ? Entity.key(id) : "Trade of " + day;
        }

        /** Its page; empty when it has none of its own. */
        String href() {
            return switch (type) {
                case "Player", "Coach", "OtherPerson" -> "/person/" + Entity.key(id);
                case "Team" -> "/team/" + Entity.key(id);
                case "TeamSeason" -> "/team/" + Entity.key(id).replaceFirst("-(?=\\d+$)", "/");
                case "Trade" -> "/trade/" + Entity.key(id);
                case "DraftPick" -> "/pick/" + Entity.key(id);
                default -> "";
            };
        }
    }

    /** Another claim by its id. */
    record Other(String id) {}
}
