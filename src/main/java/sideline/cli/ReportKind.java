package sideline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** What can be reported: each is a page. */
enum ReportKind {
    LINK(2, 2, "asof", "two names"),
    PERSON(1, 1, "asof", "one name"),
    TEAM(1, 2, "on", "a team, and perhaps a season"),
    TRADE(1, 1, "asof", "the id of a trade"),
    PICK(1, 1, "asof", "the id of a draft pick"),
    TREE(1, 1, "asof", "the name of a coach"),
    CONNECTIONS(2, 2, "on", "two teams"),
    REUNIONS(0, 1, "asof", "a season, or nothing");

    private final int least;
    private final int most;
    private final String day;
    private final String taken;

    ReportKind(int least, int most, String day, String taken) {
        this.least = least;
        this.most = most;
        this.day = day;
        this.taken = taken;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about so many. */
    boolean takes(int names) {
        return least <= names && names <= most;
    }

    /** What it is about, in words. */
    String taken() {
        return taken;
    }

    /** The page's address without ending. */
    Address address(List<String> names, @Nullable LocalDate date) {
        var query = date == null ? "" : "?" + day + "=" + date;
        if (this == REUNIONS) {
            var season = names.isEmpty() ? "" : "season=" + encoded(names.get(0));
            var both = query.isEmpty() ? season : query.substring(1) + (season.isEmpty() ? "" : "&" + season);
            return new Address("/reunions", both.isEmpty() ? "" : "?" + both);
        }
        var path = names.stream().map(ReportKind::encoded).collect(Collectors.joining("/", "/" + word() + "/", ""));
        return new Address(path, query);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, UTF_8);
    }

    /**
     * Where a page is.
     *
     * @param path the path without ending
     * @param query the query string with its question mark; empty when there is none
     */
    record Address(String path, String query) {

        /** The same page in the form with this ending; empty for the page itself. */
        String in(String ending) {
            return path + (ending.isEmpty() ? "" : "." + ending) + query;
        }
    }

    @Override
    public String toString() {
        return word();
    }
}
