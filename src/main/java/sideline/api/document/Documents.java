package sideline.api.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import graphql.validation.rules.NoFragmentCycles;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import sideline.api.error.ErrorCode;
import sideline.api.error.Errors;

/** Parses, measures and validates documents, in this order, and remembers the good ones by their text. */
public final class Documents implements PreparsedDocumentProvider {

    /** A parsed document takes up to two hundred bytes for each of its characters. */
    private static final long REMEMBERED_CHARACTERS = 500_000;

    private static final int WHITESPACE_PER_TOKEN = 20;
    /** Reading a number takes the square of its length. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{1000}");

    private final Limits limits;
    private final Supplier<GraphQLSchema> schema;
    private final Supplier<String> schemaHash;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
            .build();

    public Documents(Limits limits, Supplier<GraphQLSchema> schema) {
        this.limits = limits;
        this.schema = schema;
        this.schemaHash = SingletonSupplier.of(() -> DocumentHash.of(new SchemaPrinter().print(schema.get())));
        // The parser counts the end of the document as a token.
        this.options = ParserOptions.newParserOptions()
                .maxTokens(limits.tokens() + 1)
                .maxWhitespaceTokens(limits.tokens() * WHITESPACE_PER_TOKEN)
                .maxCharacters(limits.bodyBytes())
                .captureLineComments(false)
                .readerTrackData(false)
                .build();
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> unused) {
        return CompletableFuture.completedFuture(entry(input.getQuery()));
    }

    /** Whether the operation that these would run is known and is anything but a query. */
    public boolean isMoreThanQuery(String text, @Nullable String operationName) {
        var operation = operation(text, operationName);
        return operation != null && operation != Operation.QUERY;
    }

    /** Whether these run a query, as far as the document alone says: it has no fault, and one operation that fits. */
    public boolean isQuery(String text, @Nullable String operationName) {
        return operation(text, operationName) == Operation.QUERY;
    }

    /** Whether a document without a fault asks about the schema alone, and not about the graph. */
    public boolean isAboutSchema(String text) {
        return entry(text).getDocument().getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getSelectionSet().getSelections().stream())
                .allMatch(selection ->
                        selection instanceof Field field && field.getName().startsWith("__"));
    }

    /** What tells this schema from any other. */
    public String schemaHash() {
        return schemaHash.get();
    }

    /** What sort of operation these would run; null when that is not known. */
    public @Nullable Operation operation(String text, @Nullable String operationName) {
        var document = entry(text).getDocument();
        if (document == null) {
            return null;
        }
        var operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .toList();
        return operations.size() == 1 ? operations.get(0).getOperation() : null;
    }

    /** What is wrong with a document; empty when it can be answered, as far as can be told without its variables. */
    List<GraphQLError> errors(String text) {
        var errors = entry(text).getErrors();
        return errors == null ? List.of() : List.copyOf(errors);
    }

    private PreparsedDocumentEntry entry(String text) {
        var known = documents.getIfPresent(text);
        if (known != null) {
            return known;
        }
        var read = read(text);
        if (read.hasErrors()) {
            return read;
        }
        // Plans are remembered by the document's identity, so that all must get the same.
        var first = documents.asMap().putIfAbsent(text, read);
        return first == null ? read : first;
    }

    private PreparsedDocumentEntry read(String text) {
        try {
            var document = parsed(text);
            var errors = errors(document);
            return errors.isEmpty()
                    ? new PreparsedDocumentEntry(document)
                    : new PreparsedDocumentEntry(document, errors);
        } catch (AbortExecutionException e) {
            return new PreparsedDocumentEntry(e.getUnderlyingErrors());
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(e.toInvalidSyntaxError());
        }
    }

    private Document parsed(String text) {
        if (LONG_NUMBER.matcher(text).find()) {
            throw refusal("A number in the document has 1000 digits or more.");
        }
        var environment = ParserEnvironment.newParserEnvironment()
                .document(text)
                .parserOptions(options)
                .locale(Locale.ROOT)
                .build();
        try {
            return new Parser().parseDocument(environment);
        } catch (ParseCancelledException e) {
            throw refusal("The document has more than " + limits.tokens()
                    + " tokens, or far too much white space; ask in several requests.");
        } catch (ParseCancelledTooDeepException e) {
            throw refusal("The document nests too deep; the limit for fields is " + limits.depth() + ".");
        } catch (InvalidSyntaxException e) {
            throw e;
        } catch (RuntimeException e) {
            // The parser means to throw nothing else, but some numbers and characters are too much for it.
            throw new AbortExecutionException(List.of(UnreadableToken.in(text).error()));
        }
    }

    private List<? extends GraphQLError> errors(Document document) {
        var cycle = FragmentCycles.first(document);
        if (cycle != null) {
            return List.of(
                    Errors.builder(ErrorCode.BAD_USER_INPUT, "The fragment '" + cycle.getName() + "' spreads itself.")
                            .location(cycle.getSourceLocation())
                            .build());
        }
        var tooLarge = new DocumentLimits(limits, document).errors();
        return tooLarge.isEmpty()
                ? ParseAndValidate.validate(schema.get(), document, Documents::isNeeded, Locale.ROOT)
                : tooLarge;
    }

    /** All rules but the one on cycles, which takes the cube of the number of fragments, and is checked before. */
    private static boolean isNeeded(Class<?> rule) {
        return rule != NoFragmentCycles.class;
    }

    private static AbortExecutionException refusal(String message) {
        return new AbortExecutionException(
                List.of(Errors.builder(ErrorCode.LIMIT_EXCEEDED, message).build()));
    }
}
