package sideline.ingest.nflverse.human;

/** Whether what a row says of a man fits what is known of him. */
public enum Agreement {
    YES,
    /** One of the two says nothing, or both can be true of one man. */
    UNKNOWN,
    NO
}
