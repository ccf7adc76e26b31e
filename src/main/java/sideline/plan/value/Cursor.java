package sideline.plan.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Cursors: where a row stands in its list, opaque, versioned, signed, and bound to the list's filter and order. */
public final class Cursor {

    private static final byte VERSION = 1;
    private static final int SIGNATURE = 12;
    private static final String SEPARATOR = "\u001F";
    private static final SecretKeySpec KEY = new SecretKeySpec("sideline cursors".getBytes(UTF_8), "HmacSHA256");

    private Cursor() {}

    /**
     * The cursor of a row.
     *
     * @param list what the cursor is bound to, see {@link #list}
     * @param keys the row's values of the list's order, none of them null
     */
    public static String encode(String list, List<Object> keys) {
        var payload = new ArrayList<String>();
        keys.forEach(key -> payload.add(kind(key) + key));
        var bytes = String.join(SEPARATOR, payload).getBytes(UTF_8);
        var signature = signature(list, bytes);
        var cursor = ByteBuffer.allocate(1 + SIGNATURE + bytes.length);
        cursor.put(VERSION).put(signature).put(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /**
     * The order values that a cursor stands for.
     *
     * @throws PlanException when it is no cursor of this list and version, or was altered
     */
    public static List<Object> decode(String list, String cursor, int size) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= 1 + SIGNATURE || bytes[0] != VERSION) {
                throw refusal();
            }
            var payload = Arrays.copyOfRange(bytes, 1 + SIGNATURE, bytes.length);
            var signature = Arrays.copyOfRange(bytes, 1, 1 + SIGNATURE);
            if (!MessageDigest.isEqual(signature, signature(list, payload))) {
                throw refusal();
            }
            var keys = new ArrayList<Object>();
            for (var key : new String(payload, UTF_8).split(SEPARATOR, -1)) {
                keys.add(value(key));
            }
            if (keys.size() != size) {
                throw refusal();
            }
            return keys;
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    /** What binds a cursor to its list: the field and all arguments but the page's own. */
    public static String list(String coordinate, Map<String, Object> arguments) {
        var bound = new TreeMap<>(arguments);
        bound.remove("first");
        bound.remove("after");
        return coordinate + bound;
    }

    /** Refuses a cursor that is not one of its list. */
    static PlanException refusal() {
        return new PlanException(
                PlanErrorType.BAD_USER_INPUT,
                "The cursor in 'after' is not one of this list with this filter and order; start again without it.");
    }

    private static String kind(Object key) {
        if (key instanceof Long) {
            return "i";
        }
        return key instanceof LocalDate ? "d" : "s";
    }

    private static Object value(String key) {
        var text = key.substring(1);
        return switch (key.charAt(0)) {
            case 'i' -> Long.valueOf(text);
            case 'd' -> LocalDate.parse(text);
            default -> text;
        };
    }

    private static byte[] signature(String list, byte[] payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(KEY);
            mac.update(list.getBytes(UTF_8));
            return Arrays.copyOf(mac.doFinal(payload), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
