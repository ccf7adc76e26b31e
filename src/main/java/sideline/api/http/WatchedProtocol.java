package sideline.api.http;

import java.io.IOException;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP/1.1, which tells on which connection the request of this thread came, so that {@link HangUps} can see when
 * the client hangs up: servlets only notice when they write.
 */
public final class WatchedProtocol extends Http11NioProtocol {

    private static final ThreadLocal<SocketWrapperBase<?>> CONNECTION = new ThreadLocal<>();

    /** The connection of this thread's request; null where no request is served. */
    static @Nullable SocketWrapperBase<?> connection() {
        return CONNECTION.get();
    }

    @Override
    protected Processor createProcessor() {
        return new Http11Processor(this, getAdapter()) {
            @Override
            public SocketState service(SocketWrapperBase<?> connection) throws IOException {
                CONNECTION.set(connection);
                try {
                    return super.service(connection);
                } finally {
                    CONNECTION.remove();
                }
            }
        };
    }
}
