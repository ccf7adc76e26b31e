package sideline.page.export.format;

/**
 * When a link was, from its first day to its last, as ISO 8601; what is not known is empty.
 *
 * @param start the first day
 * @param startPrecision {@code DAY}, {@code WEEK} where the week is known and the day is its first, {@code SEASON} where only the
 *     season is known, {@code DRAFT} for the days of a draft; empty when there is no day
 * @param end the last day itself; empty also when the link goes on
 * @param endPrecision as {@code startPrecision}
 */
public record Stretch(String start, String startPrecision, String end, String endPrecision) {

    /** A time of which nothing is known. */
    public static final Stretch UNKNOWN = new Stretch("", "", "", "");
}
