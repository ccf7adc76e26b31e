package sideline.api;

import sideline.graph.GraphException;
import sideline.plan.PlanErrorType;

/** The stable codes of errors, as {@code extensions.code}. */
enum ErrorCode {
    /** The document or an argument is wrong. */
    BAD_USER_INPUT("ValidationError", false),
    /** A name fits several; the candidates come with the error. */
    AMBIGUOUS_NAME("ValidationError", false),
    /** A named thing is not there. */
    NOT_FOUND("DataFetchingException", false),
    /** The operation is larger than allowed. */
    LIMIT_EXCEEDED("ExecutionAborted", false),
    /** Another write got there first. */
    CONFLICT("DataFetchingException", true),
    /** A statement ran longer than it may. */
    TIMEOUT("DataFetchingException", true),
    /** Too much to do at the moment. */
    OVERLOADED("DataFetchingException", true),
    /** The database is away. */
    UNAVAILABLE("DataFetchingException", true),
    /** A defect of Sideline; the reference finds it in the log. */
    INTERNAL_ERROR("DataFetchingException", false);

    private final String classification;
    private final boolean retryable;

    ErrorCode(String classification, boolean retryable) {
        this.classification = classification;
        this.retryable = retryable;
    }

    String classification() {
        return classification;
    }

    boolean retryable() {
        return retryable;
    }

    static ErrorCode of(PlanErrorType type) {
        return valueOf(type.name());
    }

    static ErrorCode of(GraphException.Reason reason) {
        return switch (reason) {
            case UNAVAILABLE, UNAUTHENTICATED -> UNAVAILABLE;
            case TIMEOUT -> TIMEOUT;
            case OVERLOADED -> OVERLOADED;
            case CONFLICT -> CONFLICT;
            case DEFECT -> INTERNAL_ERROR;
        };
    }
}
