package sideline.page.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import sideline.page.ask.Entity;

/**
 * What a trade moved: a person or a draft pick.
 *
 * @param name the name of a person; null for picks
 * @param position the position of a player
 * @param season the season of the draft; null for people
 * @param round the round; null when not known and for people
 * @param overall the place among all picks; null until it is numbered and for people
 * @param selected who was chosen with the pick
 */
public record Asset(
        @JsonProperty("__typename") String type,
        String id,
        @Nullable String name,
        @Nullable String position,
        @Nullable Integer season,
        @Nullable Integer round,
        @Nullable Integer overall,
        @Nullable Entity selected) {

    /** Whether it is a person. */
    public boolean isPerson() {
        return !type.equals("DraftPick");
    }

    /** The address of its page. */
    public String href() {
        return (isPerson() ? "/person/" : "/pick/") + Entity.key(id);
    }

    /** The name of a person; of a pick {@code a 2024 pick in round 5 (160)}, or that the round is not stated. */
    public String words() {
        if (name != null) {
            return name;
        }
        return "a " + season + " pick" + (round == null ? " (round not stated)" : " in round " + round)
                + (overall == null ? "" : " (" + overall + ")");
    }
}
