package sideline.check;

import static java.util.Objects.requireNonNull;

/**
 * What a look at one thing found.
 *
 * @param subject the thing in one to three words
 * @param isSound whether it is as it must be
 * @param sentence what was seen; of a problem one sentence that names the thing and the remedy
 */
public record Finding(String subject, boolean isSound, String sentence) {

    public Finding {
        requireNonNull(subject);
        requireNonNull(sentence);
    }

    /** That the thing is as it must be. */
    public static Finding sound(String subject, String seen) {
        return new Finding(subject, true, seen);
    }

    /** That it is not. */
    public static Finding problem(String subject, String sentence) {
        return new Finding(subject, false, sentence);
    }
}
