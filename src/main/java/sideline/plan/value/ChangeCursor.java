package sideline.plan.value;

import java.util.List;

/** Cursors of the feed of changes: opaque, signed, and the same for queries and subscriptions of any filter. */
public final class ChangeCursor {

    private static final String FEED = "changes";

    private ChangeCursor() {}

    /** The cursor of the change with this number. */
    public static String of(long sequence) {
        return Cursor.encode(FEED, List.of(sequence));
    }

    /**
     * The number of the change that a cursor stands for.
     *
     * @throws PlanException when it is no cursor of the feed, or was altered
     */
    public static long read(String cursor) {
        if (Cursor.decode(FEED, cursor, 1).get(0) instanceof Long sequence && sequence > 0) {
            return sequence;
        }
        throw Cursor.refusal();
    }
}
