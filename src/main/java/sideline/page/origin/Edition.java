package sideline.page.origin;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * An answer as it was on one state of the data: what a copied link carries in {@code v}, so that whoever opens it later is told
 * whether the answer has changed.
 *
 * @param version the version of the data
 * @param day the day of its import, in UTC
 * @param print tells one sentence from another
 */
public record Edition(int version, LocalDate day, String print) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\.(\\d{8})\\.([0-9a-f]{8})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** The edition of a sentence on what is loaded; null where nothing is. */
    public static @Nullable Edition of(@Nullable Dataset dataset, String sentence) {
        if (dataset == null || dataset.importedAt() == null) {
            return null;
        }
        var day = OffsetDateTime.parse(dataset.importedAt())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
        var print = DigestUtils.md5DigestAsHex(sentence.getBytes(StandardCharsets.UTF_8));
        return new Edition(dataset.version(), day, print.substring(0, 8));
    }

    /** The edition that an address names, {@code 412.20261128.9f3c01ab}; null where it names none. */
    public static @Nullable Edition named(@Nullable String text) {
        var match = TEXT.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return null;
        }
        try {
            return new Edition(Integer.parseInt(match.group(1)), LocalDate.parse(match.group(2), DAY), match.group(3));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The value of {@code v}. */
    public String text() {
        return version + "." + DAY.format(day) + "." + print;
    }

    /** That the answer is no longer that of an earlier edition; empty where it is. */
    public String changedSince(@Nullable Edition earlier) {
        return earlier == null || earlier.print.equals(print)
                ? ""
                : "Changed since " + Days.of(earlier.day) + ": the data now says what stands here.";
    }
}
