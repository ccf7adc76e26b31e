package sideline.cli.check;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import sideline.check.DataChecks;
import sideline.check.Finding;
import sideline.graph.GraphException;
import sideline.ingest.LeagueImport;
import sideline.store.StoreCheck;

/** Looks at settings, store, schema and data, in this order; what cannot be looked at for an earlier problem is left out. */
public final class Inspection {

    private final List<String> settings;
    private final Function<Throwable, String> sentence;
    private final BiConsumer<String, Finding> told;

    /**
     * An inspection with settings.
     *
     * @param settings such as {@code --sideline.data=…}
     * @param sentence says of a failure what a start that fails so would say
     * @param told is given the part's name and what was found, as soon as it is
     */
    public Inspection(List<String> settings, Function<Throwable, String> sentence, BiConsumer<String, Finding> told) {
        this.settings = List.copyOf(settings);
        this.sentence = sentence;
        this.told = told;
    }

    /** Looks; writes nothing. */
    public void run() {
        try (var context = settings()) {
            var environment = context.getEnvironment();
            var found = new SettingsCheck(environment, sentence).look();
            tell("Settings", found);
            if (found.stream().allMatch(Finding::isSound)) {
                tell("Settings", new Combinations(environment, sentence).look());
                store(Binder.get(environment));
            }
        }
    }

    private void store(Binder binder) {
        try (var store = StoreCheck.open(binder)) {
            tell("Store", store.findings());
            if (store.isOpen()) {
                tell("Schema", store.schema(LeagueImport.mergedLabels()));
                var parameters = Map.<String, Object>of("rules", LeagueImport.rules());
                new DataChecks().look(store.graph(), parameters, finding -> told.accept("Data", finding));
            }
        } catch (GraphException e) {
            told.accept("Store", Finding.problem("database", sentence.apply(e)));
        }
    }

    private void tell(String part, List<Finding> findings) {
        findings.forEach(finding -> told.accept(part, finding));
    }

    /** The settings as a start reads them, and nothing that a start does with them. */
    private ConfigurableApplicationContext settings() {
        var application = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .build();
        application.setInitializers(List.of());
        return application.run(settings.toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
