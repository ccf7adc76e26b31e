package sideline.page.link;

/** What an answer does not tell, in words; the reasons are those of {@code IncompleteReason}. */
final class Gaps {

    private Gaps() {}

    static String sentence(String reason) {
        return switch (reason) {
            case "MORE_CHAINS" -> "There are more chains of the same length than are shown.";
            case "CHAINS_NOT_COMPARED" ->
                "Not all chains of this length were compared; those through the longest careers were.";
            case "MAX_STEPS" -> "Longer chains were not looked for.";
            case "ROSTERS_MISSING" ->
                "A roster is missing in a season of one of the two careers, so that a link may be unknown.";
            default -> "Something is left out.";
        };
    }
}
