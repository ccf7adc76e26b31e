package sideline.api.http.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types of answers, GraphQL over HTTP, section "Media Types". */
public enum AnswerType {
    /** The type made for GraphQL: a status other than 2xx says that nothing was executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The type of old: whatever GraphQL answers has status 200. */
    JSON("application/json");

    private static final Pattern UTF_8 = Pattern.compile("[\"']?utf[-_]?8[\"']?", Pattern.CASE_INSENSITIVE);

    private final String type;
    private final String contentType;

    AnswerType(String type) {
        this.type = type;
        this.contentType = type + ";charset=UTF-8";
    }

    /** The value of the {@code Content-Type} header. */
    public String contentType() {
        return contentType;
    }

    /** The status for an answer of GraphQL. */
    public int status(boolean executed) {
        return executed || this == JSON ? 200 : 400;
    }

    /**
     * The type that the client likes best. The audit list of GraphQL over HTTP wants JSON where the client does not
     * say, or takes anything.
     *
     * @param accept the {@code Accept} header; null when there is none
     * @return the type, or null when it takes neither
     */
    public static @Nullable AnswerType accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        try {
            var ranges = MediaType.parseMediaTypes(accept.toLowerCase(Locale.ROOT)).stream()
                    .filter(range -> isUtf8(range.getParameter("charset")))
                    .toList();
            var graphQl = Preference.of(GRAPHQL_RESPONSE.type, ranges);
            var json = Preference.of(JSON.type, ranges);
            if (graphQl.quality() == 0 && json.quality() == 0) {
                return null;
            }
            return graphQl.isBefore(json) ? GRAPHQL_RESPONSE : JSON;
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }

    /** Whether a media type's character set is UTF-8 in one of its spellings, or not said. */
    static boolean isUtf8(@Nullable String charset) {
        return charset == null || UTF_8.matcher(charset).matches();
    }

    /** How much a client likes a type: the quality of the range that names it most exactly. */
    private record Preference(double quality, int exactness) {

        private static final Preference NONE = new Preference(0, -1);

        static Preference of(String name, List<MediaType> ranges) {
            var type = MediaType.parseMediaType(name);
            return ranges.stream()
                    .filter(range -> range.includes(type))
                    .map(range -> new Preference(range.getQualityValue(), exactness(range)))
                    .reduce(NONE, (left, right) -> right.exactness > left.exactness ? right : left);
        }

        private static int exactness(MediaType range) {
            return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
        }

        boolean isBefore(Preference json) {
            return quality > json.quality || (quality == json.quality && exactness == 2);
        }
    }

    /** The types, for messages: {@code application/graphql-response+json or application/json}. */
    public static String names() {
        return String.join(
                " or ", Arrays.stream(values()).map(each -> each.type).toList());
    }
}
