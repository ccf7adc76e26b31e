package sideline.page;

import java.io.IOException;
import java.io.OutputStream;

/** What a page is in one of its forms. */
@FunctionalInterface
public interface Content {

    /**
     * Writes all of it; text in UTF-8.
     *
     * @throws IOException when the reader is gone
     */
    void write(OutputStream out) throws IOException;
}
