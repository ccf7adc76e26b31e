package sideline.page.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * The form that a request wants, and the address without its ending.
 *
 * @param path the address of the page itself
 * @param form the form; the page itself where nothing else is asked for
 */
public record Wanted(String path, Form form) {

    private static final String ATTRIBUTE = Wanted.class.getName();

    /** What a request wants by the ending of its path, else by its header {@code Accept}. */
    public static Wanted of(String path, String accept) {
        var form = Form.ending(path);
        if (form != Form.HTML) {
            return new Wanted(form.cut(path), form);
        }
        return new Wanted(path, accepted(accept));
    }

    /** The form liked best; the page itself where it is liked as well as any. */
    private static Form accepted(String accept) {
        try {
            var ranges = MediaType.parseMediaTypes(accept);
            return Arrays.stream(Form.values())
                    .filter(form -> quality(ranges, form) > 0)
                    .max(Comparator.comparingDouble((Form form) -> quality(ranges, form))
                            .thenComparing(Comparator.<Form>naturalOrder().reversed()))
                    .orElse(Form.HTML);
        } catch (InvalidMediaTypeException e) {
            return Form.HTML;
        }
    }

    private static double quality(Iterable<MediaType> ranges, Form form) {
        var quality = 0.0;
        for (var range : ranges) {
            if (range.includes(form.type())) {
                quality = Math.max(quality, range.getQualityValue());
            }
        }
        return quality;
    }

    /** Notes it in the request, for those who answer later. */
    public void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** What the request wants, as the filter understood it. */
    public static Wanted of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Wanted wanted
                ? wanted
                : new Wanted(request.getRequestURI(), Form.HTML);
    }
}
