package sideline.api.error;

import graphql.ErrorClassification;

/** The few kinds of errors, for clients that do not know the codes. */
public enum ErrorClass implements ErrorClassification {
    /** The request has to be changed. */
    BAD_REQUEST,
    /** Nobody knows who asks. */
    UNAUTHENTICATED,
    /** Who asks may not. */
    FORBIDDEN,
    /** What is named is not there. */
    NOT_FOUND,
    /** Something else happened at the same time. */
    CONFLICT,
    /** The same request may be answered later. */
    UNAVAILABLE,
    /** A defect of Sideline. */
    INTERNAL_ERROR
}
