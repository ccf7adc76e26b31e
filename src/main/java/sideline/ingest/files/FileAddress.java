package sideline.ingest.files;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Published files at an address, such as that of nflverse's releases. */
public final class FileAddress implements PublishedFiles {

    private static final List<String> ENDINGS = List.of(".csv.gz", ".csv");
    private static final int LARGEST_TIMESTAMP = 10_000;

    private final URI base;
    private final Download download;
    private final Map<String, Optional<String>> timestamps = new HashMap<>();

    private FileAddress(URI base, Download download) {
        this.base = base;
        this.download = download;
    }

    /**
     * Files below an address.
     *
     * @param base an http or https address without user, password, query and fragment
     * @param allowPrivate whether it and what it redirects to may be on this machine or a private network
     * @throws FileRefusedException when it is no such address
     */
    public static FileAddress of(URI base, boolean allowPrivate) {
        var scheme = base.getScheme();
        if (base.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
            throw new FileRefusedException(
                    base.toString(), "it is no http or https address; write it as https://host/path");
        }
        if (base.getUserInfo() != null || base.getQuery() != null || base.getFragment() != null) {
            throw new FileRefusedException(
                    scheme + "://" + base.getHost() + base.getPath(),
                    "the address has a user, a query or a fragment; give it without");
        }
        var text = base.toString();
        var folder = text.endsWith("/") ? base : URI.create(text + "/");
        return new FileAddress(folder, new Download(allowPrivate, Content.usual()));
    }

    @Override
    public String place() {
        return base.toString();
    }

    @Override
    public @Nullable PublishedFile read(String path) {
        for (var ending : ENDINGS) {
            var address = base.resolve(path + ending);
            var answer = download.get(address);
            if (answer != null) {
                var content =
                        Content.usual().of(address.toString(), answer.body().array());
                var name = path.substring(path.lastIndexOf('/') + 1) + ".csv";
                return PublishedFile.of(name, content, date(path, answer.headers()));
            }
        }
        return null;
    }

    @Override
    public @Nullable String timestamp(String path) {
        return json(path).map(Timestamps::text).orElse(null);
    }

    private @Nullable LocalDate date(String path, HttpHeaders headers) {
        var told = json(path).map(Timestamps::day).orElse(null);
        return told != null ? told : lastModified(headers);
    }

    private Optional<String> json(String path) {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        return timestamps.computeIfAbsent(folder, none -> {
            try {
                return Optional.ofNullable(download.get(base.resolve(folder + "timestamp.json")))
                        .map(Download.Answer::body)
                        .filter(body -> body.remaining() < LARGEST_TIMESTAMP)
                        .map(body -> StandardCharsets.UTF_8.decode(body).toString());
            } catch (FileRefusedException e) {
                // The files say themselves what they are; the timestamp only saves work.
                return Optional.empty();
            }
        });
    }

    private static @Nullable LocalDate lastModified(HttpHeaders headers) {
        try {
            return headers.firstValue("Last-Modified")
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate())
                    .orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
