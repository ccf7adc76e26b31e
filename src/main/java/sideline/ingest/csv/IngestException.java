package sideline.ingest.csv;

import java.util.List;
import java.util.stream.Collectors;

/** League files are refused: nothing of them has been written. The message is fit for a user. */
public final class IngestException extends RuntimeException {

    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /** Refuses a league for what is wrong with it; at least one problem. */
    public IngestException(String league, List<Problem> problems) {
        super(message(league, problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, by file and line; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String league, List<Problem> problems) {
        var sentences = problems.stream()
                .limit(SHOWN)
                .map(Problem::sentence)
                .collect(Collectors.joining(System.lineSeparator()));
        var more =
                problems.size() > SHOWN ? System.lineSeparator() + "… and " + (problems.size() - SHOWN) + " more." : "";
        return league + " is refused and nothing was written:" + System.lineSeparator() + sentences + more;
    }
}
