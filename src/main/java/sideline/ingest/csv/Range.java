package sideline.ingest.csv;

/**
 * The whole numbers that a column may hold.
 *
 * @param what what the number is, for messages
 */
public record Range(String what, int from, int to) {

    public static final Range SEASON = new Range("a season", 1920, 2100);
    public static final Range WEEK = new Range("a week", 1, 25);
    public static final Range ROUND = new Range("a round", 1, 20);
    public static final Range OVERALL = new Range("a place in a draft", 1, 500);
    public static final Range JERSEY = new Range("a jersey number", 0, 99);
    public static final Range HEIGHT_INCHES = new Range("a height in inches", 48, 96);
    public static final Range WEIGHT_POUNDS = new Range("a weight in pounds", 100, 500);

    public boolean contains(int number) {
        return from <= number && number <= to;
    }

    @Override
    public String toString() {
        return what + " from " + from + " to " + to;
    }
}
