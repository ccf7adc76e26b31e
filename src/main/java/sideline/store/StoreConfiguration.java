package sideline.store;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.function.SingletonSupplier;
import sideline.graph.Graph;

/**
 * Gives the graph to the application. Who has it has a graph with its schema and migrations; when the application stops,
 * whoever uses the graph stops first, then the graph, the embedded database and its folder are closed.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    /** Lazy, so that the application is wired while the store opens. */
    @Bean(destroyMethod = "")
    @Lazy
    Graph graph(StoreOpening.Pending opening) {
        return opening.join().graph();
    }

    @Bean
    GraphHealth graphHealthIndicator(ObjectProvider<Graph> graph) {
        return new GraphHealth(SingletonSupplier.of(graph::getObject));
    }

    /** Nothing is served before the store is open. */
    @Bean
    SmartInitializingSingleton openStore(ObjectProvider<Graph> graph) {
        return graph::getObject;
    }
}
