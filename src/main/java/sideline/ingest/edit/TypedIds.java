package sideline.ingest.edit;

import java.util.List;

/** The types of ids that name rows of a file. */
final class TypedIds {

    private TypedIds() {}

    /** The types that may stand before an id of a row of a file; empty when none may. */
    static List<String> of(String file) {
        return switch (file) {
            case "people.csv" -> List.of("Player", "Coach", "OtherPerson");
            case "teams.csv" -> List.of("Team");
            case "picks.csv" -> List.of("DraftPick");
            case "trades.csv" -> List.of("Trade");
            case "events.csv" -> List.of("Event");
            case "sources.csv" -> List.of("Source");
            default -> List.of();
        };
    }
}
