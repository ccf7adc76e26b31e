package sideline.ingest.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers byte by byte what a test wants, however wrong. */
final class FileServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, List<Reply>> replies = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Writes an answer; the connection is closed after it. */
    @FunctionalInterface
    interface Reply {
        void write(Socket socket, OutputStream out) throws IOException, InterruptedException;
    }

    FileServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::serve);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/download");
    }

    /** The paths that were asked for, in order, below the address. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Answers requests for the path one after the other; the last answer goes to all that follow. */
    FileServer on(String path, Reply... answers) {
        replies.put(path, new CopyOnWriteArrayList<>(answers));
        return this;
    }

    static Reply file(byte[] body, String... headers) {
        return status(200, body, headers);
    }

    static Reply file(String body, String... headers) {
        return file(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Reply status(int status, String... headers) {
        return status(status, new byte[0], headers);
    }

    static Reply redirect(String location) {
        return status(302, "Location: " + location);
    }

    /** An answer whose headers, and so its length, are just those given. */
    static Reply raw(byte[] body, String... headers) {
        return (socket, out) -> write(out, 200, body, headers);
    }

    /** Begins a file and then says nothing more. */
    Reply silentAfter(byte[] body, int announced) {
        return (socket, out) -> {
            write(out, 200, body, "Content-Length: " + announced);
            closed.await(60, TimeUnit.SECONDS);
        };
    }

    private static Reply status(int status, byte[] body, String... headers) {
        return (socket, out) -> {
            var all = Arrays.copyOf(headers, headers.length + 1);
            all[headers.length] = "Content-Length: " + body.length;
            write(out, status, body, all);
        };
    }

    private static void write(OutputStream out, int status, byte[] body, String... headers) throws IOException {
        var head =
                "HTTP/1.1 " + status + " Status\r\nConnection: close\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            var path = in.readLine().split(" ", 3)[1].replaceFirst("^/download/", "");
            while (!in.readLine().isEmpty()) {
                // The headers of the request matter to no test.
            }
            requests.add(path);
            var answers = replies.getOrDefault(path, List.of(status(404)));
            var answer = answers.size() > 1 ? answers.remove(0) : answers.get(0);
            answer.write(socket, socket.getOutputStream());
        } catch (IOException e) {
            // The client has heard enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "file-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
