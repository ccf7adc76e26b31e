package sideline.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import sideline.graph.GraphLimits;
import sideline.graph.StartupException;

/**
 * Opens the store in a thread of its own as soon as the settings are known. Wiring the application takes about half as
 * long as starting Neo4j, and both go on at once.
 */
final class StoreOpening implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The store, or what came in its way. Closing it closes the store, or waits for its opening to end first. */
    record Pending(CompletableFuture<OpenStore> store) implements AutoCloseable {

        /**
         * The store; waits for it.
         *
         * @throws StartupException when it could not be opened
         */
        OpenStore join() {
            try {
                return store.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }

        @Override
        public void close() {
            store.handle((opened, failure) -> opened)
                    .thenAccept(Pending::closeIfOpen)
                    .join();
        }

        private static void closeIfOpen(@Nullable OpenStore opened) {
            if (opened != null) {
                opened.close();
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Binder.get(context.getEnvironment());
        var store = settings.bindOrCreate("sideline", StoreSettings.class);
        var named = settings.bindOrCreate("spring.neo4j", Neo4jSettings.class).endpoint();
        var limits = settings.bindOrCreate("sideline.limits", GraphLimits.class);
        var isServer = context instanceof WebServerApplicationContext;
        var pending = new Pending(CompletableFuture.supplyAsync(
                () -> isServer ? OpenStore.openOrAwait(store, named, limits) : OpenStore.open(store, named, limits),
                task -> new Thread(task, "store-opening").start()));
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("storeOpening", pending);
        beans.registerDisposableBean("storeOpening", pending::close);
    }
}
