package sideline.cli.check;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import sideline.api.document.DocumentSettings;
import sideline.api.document.Documents;
import sideline.api.document.Limits;
import sideline.api.document.TrustedDocuments;
import sideline.check.Finding;
import sideline.graph.StartupException;
import sideline.graph.StartupException.Obstacle;
import sideline.live.LiveSettings;
import sideline.page.frame.Site;

/** Settings that are in order by themselves and have to fit something else: each other, files, or another server. */
final class Combinations {

    private static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    private final ConfigurableEnvironment environment;
    private final Binder binder;
    private final Function<Throwable, String> sentence;

    Combinations(ConfigurableEnvironment environment, Function<Throwable, String> sentence) {
        this.environment = environment;
        this.binder = Binder.get(environment);
        this.sentence = sentence;
    }

    /** What is found of each. */
    List<Finding> look() {
        return List.of(
                look("connections", this::connections),
                look("public address", this::publicAddress),
                look("trusted documents", this::trustedDocuments),
                look("token issuer", this::issuer));
    }

    private Finding look(String subject, Supplier<String> seen) {
        try {
            return Finding.sound(subject, seen.get());
        } catch (RuntimeException e) {
            return Finding.problem(subject, sentence.apply(e));
        }
    }

    private String connections() {
        int all = environment.getProperty("server.tomcat.max-connections", Integer.class, 8192);
        var live = binder.bindOrCreate("sideline.live", LiveSettings.class);
        live.requireFewerThan(all);
        return "Live ones leave %d of %d for requests.".formatted(all - live.connections(), all);
    }

    private String publicAddress() {
        var address = environment.getProperty("sideline.public-url", "");
        return new Site(address).isPublic() ? address : "There is none, so that search engines stay away.";
    }

    private String trustedDocuments() {
        var settings = binder.bindOrCreate("sideline.documents", DocumentSettings.class);
        if (settings.trusted() == null || settings.trusted().isBlank()) {
            return "There are none; every document is answered.";
        }
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(types());
        var limits = binder.bindOrCreate("sideline.limits", Limits.class);
        var trusted = new TrustedDocuments(settings, new Documents(limits, () -> schema));
        return "All %d of %s fit the schema.".formatted(trusted.count(), settings.trusted());
    }

    private static TypeDefinitionRegistry types() {
        try {
            var types = new TypeDefinitionRegistry();
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls");
            for (var file : files) {
                types.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the issuer for its keys, as the first token that comes would. */
    private String issuer() {
        var address = environment.getProperty(ISSUER, "");
        if (address.isBlank()) {
            return "There is none; editors have tokens of this league.";
        }
        try {
            JwtDecoders.fromIssuerLocation(address);
            return address + " answers with its keys.";
        } catch (RuntimeException e) {
            throw new StartupException(
                    Obstacle.SETTING,
                    "The setting %s is %s, which does not answer as an issuer (%s); start it there, or correct the address."
                            .formatted(ISSUER, address, firstLine(e)),
                    e);
        }
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("\\.$", "");
    }
}
