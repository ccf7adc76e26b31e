package sideline.ingest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import sideline.graph.Graph;

/** Wires the import. The graph that it is given has its schema and its migrations. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    @Lazy
    LeagueImport leagueImport(Graph graph) {
        return new LeagueImport(graph);
    }

    @Bean
    @Lazy
    StarterLeague starterLeague(Graph graph, LeagueImport leagueImport) {
        return new StarterLeague(graph, leagueImport);
    }

    /** Loads the starter league when all beans are there and before the web server takes its first request. */
    @Bean
    @ConditionalOnProperty(name = "sideline.starter", havingValue = "true", matchIfMissing = true)
    SmartInitializingSingleton starterLeagueLoad(ObjectProvider<StarterLeague> starterLeague) {
        return () -> starterLeague.getObject().loadOnceThere();
    }
}
