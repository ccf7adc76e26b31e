package sideline.page.export.format;

import java.util.List;
import sideline.page.ask.Entity;

/**
 * A person or franchise that is taken away, a row of {@code entities.csv} and a node of a graph; empty texts are unknown.
 *
 * @param id the typed id, {@code Player:cam-akers}
 * @param kind {@code Player}, {@code Coach} (who may have played as well) or {@code Team}
 * @param name the name in use
 * @param code a franchise's code, {@code LA}
 * @param position a player's position, {@code RB}
 * @param birthDate the day of birth
 * @param firstSeason the first season as a player or of the franchise
 * @param lastSeason the last one so far
 * @param sources ids of sources, with semicolons between them
 */
public record EntityRow(
        String id,
        String kind,
        String name,
        String code,
        String position,
        String birthDate,
        String firstSeason,
        String lastSeason,
        String sources) {

    static final List<Column<EntityRow>> COLUMNS = List.of(
            Column.text("id", EntityRow::id),
            Column.text("kind", EntityRow::kind),
            Column.text("name", EntityRow::name),
            Column.text("code", EntityRow::code),
            Column.text("position", EntityRow::position),
            Column.text("birth_date", EntityRow::birthDate),
            new Column<>("first_season", Column.Type.INT, EntityRow::firstSeason),
            new Column<>("last_season", Column.Type.INT, EntityRow::lastSeason),
            Column.text("sources", EntityRow::sources));

    /** The row of somebody or something of whom an answer tells only the name. */
    public static EntityRow of(Entity entity) {
        var code = entity.abbreviation();
        return new EntityRow(entity.id(), entity.type(), entity.name(), code == null ? "" : code, "", "", "", "", "");
    }
}
