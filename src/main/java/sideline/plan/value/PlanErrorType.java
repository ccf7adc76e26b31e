package sideline.plan.value;

import graphql.ErrorClassification;

/** The codes of errors that planning and completing an operation can raise. */
public enum PlanErrorType implements ErrorClassification {
    /** An argument's value cannot be used. */
    BAD_USER_INPUT,
    /** A name fits several. */
    AMBIGUOUS_NAME,
    /** A named thing is not there. */
    NOT_FOUND,
    /** The operation is larger than allowed. */
    LIMIT_EXCEEDED,
    /** The graph broke a promise of the schema. */
    INTERNAL_ERROR
}
