package sideline.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sideline.graph.Graph;

/**
 * Gives the graph to the application. Who has it has a graph with its schema and migrations; when the application stops,
 * whoever uses the graph stops first, then the graph, the embedded database and its folder are closed.
 */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean(destroyMethod = "")
    Graph graph(StoreOpening.Pending opening) {
        return opening.join().graph();
    }

    @Bean
    GraphHealth graphHealthIndicator(Graph graph) {
        return new GraphHealth(graph);
    }
}
