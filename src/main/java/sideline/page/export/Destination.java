package sideline.page.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go: a folder or an archive. */
@FunctionalInterface
public interface Destination {

    /** Begins a file, after the one before it has been closed. */
    OutputStream begin(String file) throws IOException;
}
