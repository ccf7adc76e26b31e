package sideline.plan.select;

import java.util.Map;
import sideline.plan.value.PlanErrorType;
import sideline.plan.value.PlanException;

/**
 * How many fields the statements of one operation may hold. A field below an interface or union counts once for each
 * type that may stand there, because each has columns of its own.
 */
public final class Allowance {

    /** The most fields of one operation, as selected and as composed. */
    static final int FIELDS = 2_000;

    private int composed;

    /**
     * Counts a field.
     *
     * @throws PlanException when there are too many
     */
    public void take() {
        if (++composed > FIELDS) {
            throw exceeded();
        }
    }

    /** The refusal of an operation with too many fields. */
    static PlanException exceeded() {
        return new PlanException(
                PlanErrorType.LIMIT_EXCEEDED,
                "The operation comes to more than " + FIELDS
                        + " fields when each possible type is counted; select less below interfaces and unions.",
                Map.of("limit", FIELDS, "measure", "composed fields"));
    }
}
