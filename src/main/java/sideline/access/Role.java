package sideline.access;

/** What a holder of a token may do. */
public enum Role {
    /** Records, corrects and retracts. */
    EDITOR,
    /** All that an editor may. */
    ADMIN
}
