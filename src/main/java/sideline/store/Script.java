package sideline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sideline.graph.Statement;

/**
 * A file of Cypher statements, each ended by a semicolon.
 *
 * @param file its name within the project, such as {@code cypher/schema/indexes.cypher}
 * @param statements the statements in order, without comments and line indents
 */
record Script(String file, List<Statement> statements) {

    private static final String END = "\0";

    /** Strings and quoted names, then comments (1) and semicolons (2): what decides where a statement ends. */
    private static final Pattern TOKEN = Pattern.compile("'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'"
            + "|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""
            + "|`[^`]*+`"
            + "|(//[^\\n]*+|/\\*(?s:.*?)\\*/)"
            + "|(;)");

    Script {
        statements = List.copyOf(statements);
    }

    /** The script of a text. */
    static Script of(String file, String text) {
        var plain = TOKEN.matcher(text.replace("\r\n", "\n")).replaceAll(Script::withoutComments);
        var statements = Arrays.stream(plain.split(END))
                .map(Script::withoutIndents)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> Statement.of(file, statement))
                .toList();
        return new Script(file, statements);
    }

    /** The scripts of a folder on the classpath, by name. */
    static List<Script> inFolder(String folder) {
        try {
            var resources =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.cypher");
            return Arrays.stream(resources)
                    .map(resource -> of(folder + "/" + resource.getFilename(), read(resource)))
                    .sorted(Comparator.comparing(Script::file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sum over what the statements say; comments, indents and blank lines do not count. */
    String checksum() {
        var content =
                String.join(";\n", statements.stream().map(Statement::text).toList());
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComments(MatchResult token) {
        if (token.group(1) != null) {
            return " ";
        }
        return token.group(2) != null ? END : Matcher.quoteReplacement(token.group());
    }

    private static String withoutIndents(String statement) {
        return String.join(
                "\n",
                Stream.of(statement.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }
}
