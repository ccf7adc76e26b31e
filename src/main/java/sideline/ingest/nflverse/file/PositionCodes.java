package sideline.ingest.nflverse.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sideline.ingest.csv.Row;
import sideline.ingest.fact.Fact;
import sideline.ingest.fact.Position;
import sideline.names.NameKey;

/** Reads codes of positions and of their groups; one that is not known says nothing. */
public final class PositionCodes {

    private PositionCodes() {}

    /** The position that a cell names; null where it is empty. */
    public static @Nullable Position position(Row row, String column) {
        var code = row.optionalText(column);
        if (code == null) {
            return null;
        }
        for (var position : Position.values()) {
            if (position.name().equals(code.toUpperCase(Locale.ROOT))) {
                return position;
            }
        }
        return null;
    }

    static Fact.@Nullable PositionGroup group(Row row) {
        var code = row.optionalText("position_group");
        if (code == null) {
            return null;
        }
        if (code.equals("SPEC")) {
            return Fact.PositionGroup.ST;
        }
        for (var group : Fact.PositionGroup.values()) {
            if (group.name().equals(NameKey.of(code).toUpperCase(Locale.ROOT))) {
                return group;
            }
        }
        return null;
    }
}
