package sideline.ingest.edit;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import sideline.ingest.csv.Problem;

/** An edit is refused and nothing of it is stored. The message is one sentence for the editor. */
public final class EditRefusedException extends RuntimeException {

    /** Why an edit is refused. */
    public enum Reason {
        /** An argument's value breaks a rule. */
        BAD_INPUT,
        /** A named thing is not there. */
        NOT_FOUND,
        /** Somebody else was there first. */
        CONFLICT,
        /** An import is writing; the same edit may be taken later. */
        BUSY
    }

    private static final Pattern AFTER_LINE = Pattern.compile("_(.)");

    private final Reason reason;
    private final transient Map<String, Object> details;

    public EditRefusedException(Reason reason, String message, Map<String, Object> details) {
        super(message);
        this.reason = reason;
        this.details = Map.copyOf(details);
    }

    /** What is wrong with an argument, as a sentence that names it. */
    static EditRefusedException badInput(Problem problem) {
        var argument = problem.column() == null ? problem.file() : problem.file() + "." + property(problem.column());
        return new EditRefusedException(
                Reason.BAD_INPUT, "'" + argument + "': " + problem.reason() + ".", Map.of("argument", argument));
    }

    private static String property(String column) {
        return AFTER_LINE.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What the editor can act on; empty when there is nothing. */
    public Map<String, Object> details() {
        return details;
    }
}
