package sideline.api;

import graphql.execution.SubscriptionExecutionStrategy;
import graphql.schema.idl.TypeRuntimeWiring;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.util.function.SingletonSupplier;
import reactor.core.publisher.Mono;
import sideline.api.document.Documents;
import sideline.api.document.Limits;
import sideline.api.error.CodedErrors;
import sideline.api.error.Errors;
import sideline.api.load.Admission;
import sideline.api.load.LoadLimits;
import sideline.api.load.LoadMeters;
import sideline.api.trace.OperationLog;
import sideline.api.trace.TraceId;
import sideline.cypher.CypherFiles;
import sideline.edit.Edits;
import sideline.graph.Graph;
import sideline.live.ChangeFeed;
import sideline.live.LiveSettings;
import sideline.plan.GraphFetcher;
import sideline.plan.Planner;
import sideline.plan.shape.FinishedSerialStrategy;
import sideline.plan.shape.FinishedStrategy;
import sideline.plan.value.Scalars;
import sideline.relate.DerivedFields;

/** Wires the schema to the planner and the graph. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, LoadLimits.class, LiveSettings.class})
class GraphQlConfiguration {

    @Bean
    Edits edits(ObjectProvider<Graph> graph) {
        return new Edits(SingletonSupplier.of(graph::getObject), Clock.systemUTC());
    }

    @Bean
    ChangeFeed changeFeed(ObjectProvider<Graph> graph, LiveSettings settings) {
        return new ChangeFeed(SingletonSupplier.of(graph::getObject), settings);
    }

    @Bean
    SubscriptionExceptionResolver codedSubscriptionErrors() {
        return failure -> {
            var traceId = TraceId.current();
            return Mono.just(
                    List.of(CodedErrors.coded(Errors.of(failure, traceId).build(), traceId)));
        };
    }

    @Bean
    RuntimeWiringConfigurer wiring(ObjectProvider<Graph> graph, Edits edits, ChangeFeed feed) {
        var fetcher = new GraphFetcher(SingletonSupplier.of(graph::getObject));
        return wiring -> {
            Scalars.all().forEach(wiring::scalar);
            wiring.type(TypeRuntimeWiring.newTypeWiring("Query").defaultDataFetcher(fetcher));
            wiring.type(TypeRuntimeWiring.newTypeWiring("Mutation")
                    .defaultDataFetcher(new MutationFetcher(edits, fetcher, feed)));
            wiring.type(TypeRuntimeWiring.newTypeWiring("Subscription")
                    .dataFetcher("changes", new SubscriptionFetcher(feed)));
        };
    }

    @Bean
    Errors errors() {
        return new Errors();
    }

    @Bean
    Documents documents(Limits limits, ObjectProvider<GraphQlSource> source) {
        return new Documents(limits, () -> source.getObject().schema());
    }

    @Bean
    GraphQlSourceBuilderCustomizer execution(
            ObjectProvider<Planner> planner, Limits limits, Errors errors, Documents documents, OperationLog log) {
        return builder -> builder.instrumentation(List.of(
                        new PlanInstrumentation(planner::getObject, limits), new CodedErrors(), log.instrumentation()))
                .configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(new FinishedStrategy(errors))
                        .mutationExecutionStrategy(new FinishedSerialStrategy(errors))
                        .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(errors))
                        .preparsedDocumentProvider(documents));
    }

    @Bean
    Admission admission(LoadLimits limits) {
        return new Admission(limits);
    }

    @Bean
    LoadMeters loadMeters(Admission admission) {
        return new LoadMeters(admission);
    }

    @Bean
    Operations operations(GraphQlSource source, Admission admission, Edits edits) {
        return new Operations(source.graphQl(), admission, edits);
    }

    @Bean
    Planner planner(GraphQlSource source) {
        return new Planner(source.schema(), CypherFiles.in("fields"), DerivedFields.all());
    }
}
