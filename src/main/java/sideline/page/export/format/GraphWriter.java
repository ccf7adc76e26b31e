package sideline.page.export.format;

import java.io.Closeable;
import java.io.IOException;

/** Writes a graph in one format, a row at a time and without keeping any: first everybody and everything, then the links. */
public interface GraphWriter extends Closeable {

    /** Writes a person or franchise; none after the first link. */
    void entity(EntityRow entity) throws IOException;

    /** Writes a link, both ends of which have been written. */
    void link(LinkRow link) throws IOException;

    /** Writes the end; what it is written to stays open. */
    @Override
    void close() throws IOException;
}
