package sideline.browser;

import java.util.List;
import java.util.Map;

/** How a page is looked at. */
public enum Look {
    /** On a desk. */
    LIGHT(1280, 900, "screen", Map.of("prefers-color-scheme", "light")),
    /** On a desk at night. */
    DARK(1280, 900, "screen", Map.of("prefers-color-scheme", "dark")),
    /** On a phone. */
    PHONE(390, 844, "screen", Map.of("prefers-color-scheme", "light")),
    /** On the narrowest screen, or at 400 % on a desk. */
    NARROW(320, 640, "screen", Map.of("prefers-color-scheme", "dark")),
    /** With the colours of the system and nothing that moves. */
    FORCED(1280, 900, "screen", Map.of("forced-colors", "active", "prefers-reduced-motion", "reduce")),
    /** On paper. */
    PRINT(794, 1123, "print", Map.of("prefers-color-scheme", "light"));

    private final int width;
    private final int height;
    private final String media;
    // A copy that nobody can change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> features;

    Look(int width, int height, String media, Map<String, String> features) {
        this.width = width;
        this.height = height;
        this.media = media;
        this.features = Map.copyOf(features);
    }

    Map<String, Object> metrics() {
        return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    }

    Map<String, Object> media() {
        List<Map<String, String>> named = features.entrySet().stream()
                .map(each -> Map.of("name", each.getKey(), "value", each.getValue()))
                .toList();
        return Map.of("media", media, "features", named);
    }
}
