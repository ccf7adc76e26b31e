package sideline.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an editor asks to be written.
 *
 * @param mutation the mutation's name, {@code recordTrade}
 * @param arguments its arguments, as the schema's types have them
 * @param editor who asks, by the name of his token
 */
public record Edit(String mutation, Map<String, @Nullable Object> arguments, String editor) {

    private static final String KEY = "idempotencyKey";
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_TEXT = 2_000;

    /** By what the edit is known for ever: keys of different editors have nothing to do with one another. */
    String key() {
        var key = text(KEY);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY || hasControls(key)) {
            throw EditException.badInput(
                    KEY, "a key has 1 to " + LONGEST_KEY + " characters without control characters, and is not blank.");
        }
        return editor + "\n" + key;
    }

    /** What tells the content from any other, whatever the order in which it was sent. */
    String content() {
        var content = new TreeMap<String, @Nullable Object>(arguments);
        content.remove(KEY);
        try {
            var text = mutation + written(content);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts by their lengths, so that no text can look like another form. */
    private static String written(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var text = new StringBuilder("{");
            new TreeMap<>(map)
                    .forEach((name, each) -> text.append(name).append('=').append(written(each)));
            return text.append('}').toString();
        }
        if (value instanceof Collection<?> list) {
            var text = new StringBuilder("[");
            list.forEach(each -> text.append(written(each)));
            return text.append(']').toString();
        }
        var text = String.valueOf(value);
        return (value == null ? "~" : text.length() + ":" + text) + ";";
    }

    /** Why the editor asks; null when he does not say. */
    @Nullable
    String reason() {
        var reason = text("reason");
        if (reason != null && (reason.length() > LONGEST_TEXT || hasControls(reason))) {
            throw EditException.badInput("reason", "a reason has at most 2,000 characters on one line.");
        }
        return reason;
    }

    /** An argument that is a text; null when it is not given. */
    @Nullable
    String text(String argument) {
        var value = arguments.get(argument);
        return value == null ? null : value.toString();
    }

    /** An argument that is an input object. */
    Input input(String argument) {
        return Input.of(argument, arguments.get(argument));
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
