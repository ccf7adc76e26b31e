package sideline.edit;

/**
 * An edit that is committed.
 *
 * @param sequence the number of its change in the feed
 * @param repeated whether an earlier request with the same key had made it
 */
public record Noted(long sequence, boolean repeated) {}
