package sideline.api.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a document's text, by which clients name it: 64 hexadecimal digits in lower case. */
public final class DocumentHash {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    private DocumentHash() {}

    /** The hash of a text in UTF-8. */
    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text has the form of a hash. */
    public static boolean isHash(String text) {
        return FORM.matcher(text).matches();
    }
}
