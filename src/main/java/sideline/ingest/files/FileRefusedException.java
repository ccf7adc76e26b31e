package sideline.ingest.files;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A file is there and is not taken. The message is one sentence for the user: which file, what is wrong, what to do. */
public final class FileRefusedException extends RuntimeException {

    private final String file;
    private final String reason;

    FileRefusedException(String file, String reason) {
        this(file, reason, null);
    }

    FileRefusedException(String file, String reason, @Nullable Throwable cause) {
        super(file + ": " + reason + ".", cause);
        this.file = requireNonNull(file);
        this.reason = requireNonNull(reason);
    }

    /** The file's name or path. */
    public String file() {
        return file;
    }

    /** What is wrong and what to do, without the file and the full stop. */
    public String reason() {
        return reason;
    }
}
