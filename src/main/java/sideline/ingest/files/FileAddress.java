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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Published files at an address, such as that of nflverse's releases. */
public final class FileAddress implements PublishedFiles {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String PACKED = ".csv.gz";
    private static final String PLAIN = ".csv";

    private final URI base;
    private final Content content;
    private final Download download;
    private final Map<String, String> endings = new HashMap<>();
    private final Map<String, Optional<String>> timestamps = new HashMap<>();

    FileAddress(URI base, Download download, Content content) {
        this.base = base;
        this.content = content;
        this.download = download;
    }

    /**
     * Files below an address; nothing is fetched yet.
     *
     * @param base an http or https address without user, password, query and fragment
     * @throws FileRefusedException when it is no such address
     */
    public static FileAddress of(URI base) {
        var scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
        if (base.getHost() == null || !SCHEMES.contains(scheme)) {
            // What stands before the last @ may be a password.
            var shown = base.toString().replaceFirst("//.*@", "//");
            throw new FileRefusedException(shown, "it is no http or https address; write it as https://host/path");
        }
        if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
            throw new FileRefusedException(
                    scheme + "://" + base.getHost() + base.getRawPath(),
                    "the address has a user, a query or a fragment; give it without");
        }
        var text = scheme + base.toString().substring(scheme.length());
        var folder = URI.create(text.endsWith("/") ? text : text + "/");
        return new FileAddress(folder, Download.usual(), Content.usual());
    }

    @Override
    public String place() {
        return base.toString();
    }

    @Override
    public @Nullable PublishedFile read(String path) {
        var folder = folder(path);
        var usual = endings.getOrDefault(folder, PACKED);
        for (var ending : List.of(usual, usual.equals(PACKED) ? PLAIN : PACKED)) {
            var address = base.resolve(path + ending);
            var answer = download.get(address, content.readAtMost());
            if (answer != null) {
                endings.put(folder, ending);
                return file(path, address, answer);
            }
        }
        return null;
    }

    private PublishedFile file(String path, URI address, Download.Answer answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            throw Content.page(address.toString());
        }
        var bytes = content.of(address.toString(), answer.body().array());
        var name = path.substring(folder(path).length()) + PLAIN;
        return PublishedFile.of(name, bytes, date(path, answer.headers()), address);
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
        var folder = folder(path);
        return timestamps.computeIfAbsent(folder, none -> {
            try {
                return Optional.ofNullable(download.get(base.resolve(folder + Timestamps.FILE), Timestamps.LARGEST))
                        .map(Download.Answer::body)
                        .map(body -> StandardCharsets.UTF_8.decode(body).toString());
            } catch (FileRefusedException e) {
                // The files say themselves what they are; the timestamp only saves work.
                return Optional.empty();
            }
        });
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
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

    @Override
    public String toString() {
        return place();
    }
}
