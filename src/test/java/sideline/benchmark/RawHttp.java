package sideline.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One kept-alive HTTP connection that posts JSON: as thin as a client can be, so that the server is measured. */
final class RawHttp implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final String head;

    RawHttp(int port) throws IOException {
        this(port, "");
    }

    /** One of somebody with a token; empty for none. */
    RawHttp(int port, String token) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(120_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        head = "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + (token.isEmpty() ? "" : "\r\nAuthorization: Bearer " + token)
                + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ";
    }

    /**
     * An answer.
     *
     * @param headers by their names in lower case
     */
    record Answer(int status, Map<String, String> headers, ByteBuffer body) {}

    /** The body of the answer; anything but status 200 is an error. */
    byte[] post(byte[] body) throws IOException {
        var answer = exchange(body);
        if (answer.status() != 200) {
            throw new IOException(
                    answer.status() + ": " + new String(answer.body().array(), UTF_8));
        }
        return answer.body().array();
    }

    /** The answer to a body, whatever its status. */
    Answer exchange(byte[] body) throws IOException {
        return exchange(head + body.length + "\r\n\r\n", body);
    }

    /** The answer to a GET with further header lines, each with its end. */
    Answer get(String target, String headers) throws IOException {
        return exchange(
                "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n" + headers + "\r\n",
                new byte[0]);
    }

    private Answer exchange(String start, byte[] body) throws IOException {
        var first = start.getBytes(UTF_8);
        var request = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, request, first.length, body.length);
        socket.getOutputStream().write(request);
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        if (status == 304) {
            return new Answer(status, headers, ByteBuffer.allocate(0));
        }
        var length = headers.get("content-length");
        var read = length == null ? chunks() : in.readNBytes(Integer.parseInt(length));
        return new Answer(status, headers, ByteBuffer.wrap(read));
    }

    private byte[] chunks() throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
