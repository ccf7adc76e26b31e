package sideline.api.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sideline.graph.StartupException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The documents that the operator knows: of the product's own clients, written out by their build. */
public final class TrustedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);
    private static final String HASHED = "sha256:";
    private static final int REPORTED = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DocumentSettings settings;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Cache<String, Boolean> reported =
            Caffeine.newBuilder().maximumSize(REPORTED).build();

    /**
     * The documents that the settings name, each by its id and by its hash.
     *
     * @param documents says whether they fit the schema
     * @throws StartupException when they cannot be read, or one of them does not fit
     */
    public TrustedDocuments(DocumentSettings settings, Documents documents) {
        this.settings = settings;
        if (settings.trusted() != null && !settings.trusted().isBlank()) {
            read(settings.trusted()).forEach((id, text) -> add(id, text, documents));
        }
    }

    private void add(String id, String text, Documents documents) {
        var errors = documents.errors(text);
        if (!errors.isEmpty()) {
            throw refused("The trusted document '" + id + "' of " + settings.trusted() + " cannot be answered: "
                    + errors.get(0).getMessage());
        }
        texts.put(id, text);
        texts.put(DocumentHash.of(text), text);
        known.add(text.strip());
    }

    private static Map<String, String> read(String place) {
        try {
            var path = Path.of(place);
            return Files.isDirectory(path) ? folder(path) : JSON.readValue(Files.readString(path), new Ids());
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw refused("The setting sideline.documents.trusted is " + place
                    + ", which cannot be read; name a folder of documents, or a JSON file of ids and texts.");
        } catch (JacksonException e) {
            throw refused("The setting sideline.documents.trusted is " + place
                    + ", which is no JSON object of ids and texts; name a folder of documents, or such a file.");
        }
    }

    private static Map<String, String> folder(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".graphql") || name.endsWith(".gql")) {
                    texts.put(name.substring(0, name.lastIndexOf('.')), Files.readString(file, UTF_8));
                }
            }
        }
        return texts;
    }

    /**
     * The document with an id: its name in the file or folder, or its SHA-256, {@code sha256:} before it or not.
     *
     * @return null when there is none
     */
    public @Nullable String find(String id) {
        return texts.get(id.startsWith(HASHED) ? id.substring(HASHED.length()) : id);
    }

    /** How many there are of different texts. */
    public int count() {
        return known.size();
    }

    /**
     * Whether a document that was sent whole is answered; where others than trusted ones are to be seen, it is named in the
     * log once.
     */
    public boolean isTaken(String text) {
        if (settings.mode() == DocumentSettings.Mode.OPEN || known.contains(text.strip())) {
            return true;
        }
        var hash = DocumentHash.of(text);
        if (!settings.areOthersRefused() && reported.asMap().putIfAbsent(hash, true) == null) {
            LOG.warn("A document that is not among the trusted ones was asked: {}{}", HASHED, hash);
        }
        return !settings.areOthersRefused();
    }

    private static StartupException refused(String sentence) {
        return new StartupException(StartupException.Obstacle.SETTING, sentence);
    }

    private static final class Ids extends TypeReference<Map<String, String>> {}
}
