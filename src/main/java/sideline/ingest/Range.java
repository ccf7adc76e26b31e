package sideline.ingest;

/**
 * The whole numbers that a column may hold.
 *
 * @param what what the number is, for messages
 */
record Range(String what, int from, int to) {

    static final Range SEASON = new Range("a season", 1920, 2100);
    static final Range WEEK = new Range("a week", 1, 25);
    static final Range ROUND = new Range("a round", 1, 20);
    static final Range OVERALL = new Range("a place in a draft", 1, 500);
    static final Range JERSEY = new Range("a jersey number", 0, 99);
    static final Range HEIGHT_INCHES = new Range("a height in inches", 48, 96);
    static final Range WEIGHT_POUNDS = new Range("a weight in pounds", 100, 500);

    boolean contains(int number) {
        return from <= number && number <= to;
    }

    @Override
    public String toString() {
        return what + " from " + from + " to " + to;
    }
}
