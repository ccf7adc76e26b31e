package sideline.page.ask;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A document of the folder {@code page} with the type of its answer. Fragments that it spreads and does not define come from
 * {@code page/fragments}, a file each, named after the fragment.
 *
 * @param name the file's name without ending
 * @param document the text with its fragments
 * @param type a record with a component for each root field
 */
public record Question<T>(String name, String document, Class<T> type) {

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(?!on\\b)([A-Za-z]\\w*)");

    /**
     * The question of a file.
     *
     * @throws UncheckedIOException when it, or a fragment of it, is not there
     */
    public static <T> Question<T> named(String name, Class<T> type) {
        return new Question<>(name, withFragments(text(name + ".graphql")), type);
    }

    private static String withFragments(String document) {
        var parts = new LinkedHashMap<String, String>();
        var open = new ArrayList<>(List.of(document));
        while (!open.isEmpty()) {
            var spreads = SPREAD.matcher(open.remove(0));
            while (spreads.find()) {
                var fragment = spreads.group(1);
                if (!document.contains("fragment " + fragment + " on") && !parts.containsKey(fragment)) {
                    parts.put(fragment, text("fragments/" + fragment + ".graphql"));
                    open.add(parts.get(fragment));
                }
            }
        }
        return document + String.join("", parts.values());
    }

    private static String text(String file) {
        try {
            return new ClassPathResource("page/" + file).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
