package sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.eclipse.collections.api.factory.map.MutableMapFactory;
import org.junit.jupiter.api.Test;

class ServiceFilesTests {

    private final ClassLoader plain = ServiceFilesTests.class.getClassLoader();
    private final ClassLoader keeping = new ServiceFiles(plain);

    @Test
    void findsTheSameServices() {
        assertThat(providers(keeping)).hasSize(1).isEqualTo(providers(plain));
    }

    @Test
    void readsTheSameFiles() throws IOException {
        var name = "META-INF/services/" + MutableMapFactory.class.getName();

        assertThat(text(keeping, name)).isNotEmpty().isEqualTo(text(plain, name));
        assertThat(keeping.getResources("META-INF/services/no.such.Service").hasMoreElements())
                .isFalse();
    }

    private static List<? extends Class<?>> providers(ClassLoader loader) {
        return ServiceLoader.load(MutableMapFactory.class, loader).stream()
                .map(ServiceLoader.Provider::type)
                .toList();
    }

    private static String text(ClassLoader loader, String name) throws IOException {
        try (var content = loader.getResources(name).nextElement().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
