package sideline.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;

/**
 * A class loader through which the files that name services are read from jars that stay open. {@link
 * java.util.ServiceLoader} otherwise opens a jar anew for each: Neo4j looks up some sixty services in one that is signed,
 * and verifying its manifest every time takes a third of the time in which a store opens.
 */
final class ServiceFiles extends ClassLoader {

    private static final String FOLDER = "META-INF/services/";

    ServiceFiles(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        var found = super.getResources(name);
        if (!name.startsWith(FOLDER)) {
            return found;
        }
        var kept = new ArrayList<URL>();
        while (found.hasMoreElements()) {
            kept.add(kept(found.nextElement()));
        }
        return Collections.enumeration(kept);
    }

    private static URL kept(URL file) throws MalformedURLException {
        return new URL(null, file.toExternalForm(), new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL same) {
                return new Kept(file);
            }
        });
    }

    /** A connection that leaves the jar open, whatever is said about caches. */
    private static final class Kept extends URLConnection {

        Kept(URL file) {
            super(file);
        }

        @Override
        public void connect() {
            connected = true;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            var connection = url.openConnection();
            connection.setUseCaches(true);
            return connection.getInputStream();
        }
    }
}
