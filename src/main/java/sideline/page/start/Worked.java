package sideline.page.start;

import java.util.List;

/**
 * A question to begin with.
 *
 * @param text the question
 * @param href its answer
 * @param needs typed ids of what must be loaded
 */
record Worked(String text, String href, List<String> needs) {

    static final List<Worked> ALL = List.of(
            new Worked(
                    "How is Odell Beckham Jr. linked to Kirk Cousins?",
                    "/link/odell-beckham-jr/kirk-cousins",
                    List.of("Player:odell-beckham-jr", "Player:kirk-cousins")),
            new Worked("Who came off Sean McVay’s staff?", "/tree/sean-mcvay", List.of("Coach:sean-mcvay")),
            new Worked(
                    "What became of the pick that brought Cam Akers?", "/pick/2020-52", List.of("DraftPick:2020-52")));

    /** What the questions need, each once. */
    static List<String> ids() {
        return ALL.stream()
                .flatMap(worked -> worked.needs().stream())
                .distinct()
                .toList();
    }
}
