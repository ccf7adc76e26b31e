package sideline.api.error;

import sideline.graph.GraphException;
import sideline.plan.value.PlanErrorType;

/** The stable codes of errors, as {@code extensions.code}. */
public enum ErrorCode {
    /** The document or an argument is wrong. */
    BAD_USER_INPUT(ErrorClass.BAD_REQUEST, false),
    /** A name fits several; the candidates come with the error. */
    AMBIGUOUS_NAME(ErrorClass.BAD_REQUEST, false),
    /** A named thing is not there. */
    NOT_FOUND(ErrorClass.NOT_FOUND, false),
    /** The operation is larger than allowed. */
    LIMIT_EXCEEDED(ErrorClass.BAD_REQUEST, false),
    /** The document named by a hash or an id is not known; on this word clients send the document. */
    PERSISTED_QUERY_NOT_FOUND(ErrorClass.BAD_REQUEST, false),
    /** A hash came without its document, and none are remembered; on this word clients send the document. */
    PERSISTED_QUERY_NOT_SUPPORTED(ErrorClass.BAD_REQUEST, false),
    /** Only registered documents are answered, and this is none of them. */
    DOCUMENT_NOT_TRUSTED(ErrorClass.BAD_REQUEST, false),
    /** This client has asked for more than its share of late. */
    RATE_LIMITED(ErrorClass.UNAVAILABLE, true),
    /** Writing needs a token, or the one sent is worth nothing. */
    UNAUTHENTICATED(ErrorClass.UNAUTHENTICATED, false),
    /** The token's roles do not permit it. */
    FORBIDDEN(ErrorClass.FORBIDDEN, false),
    /** Another write got there first. */
    CONFLICT(ErrorClass.CONFLICT, true),
    /** A statement ran longer than it may. */
    TIMEOUT(ErrorClass.UNAVAILABLE, true),
    /** Too much to do at the moment. */
    OVERLOADED(ErrorClass.UNAVAILABLE, true),
    /** The database is away. */
    UNAVAILABLE(ErrorClass.UNAVAILABLE, true),
    /** A defect of Sideline; the reference finds it in the log. */
    INTERNAL_ERROR(ErrorClass.INTERNAL_ERROR, false);

    private final ErrorClass classification;
    private final boolean retryable;

    ErrorCode(ErrorClass classification, boolean retryable) {
        this.classification = classification;
        this.retryable = retryable;
    }

    /** The few kinds that the codes fall into, as {@code extensions.classification}. */
    public ErrorClass classification() {
        return classification;
    }

    public boolean retryable() {
        return retryable;
    }

    static ErrorCode of(PlanErrorType type) {
        return valueOf(type.name());
    }

    /** The code for what the graph could not do. */
    public static ErrorCode of(GraphException.Reason reason) {
        return switch (reason) {
            case UNAVAILABLE, UNAUTHENTICATED -> UNAVAILABLE;
            case TIMEOUT -> TIMEOUT;
            case OVERLOADED -> OVERLOADED;
            case CONFLICT -> CONFLICT;
            case DEFECT -> INTERNAL_ERROR;
        };
    }
}
