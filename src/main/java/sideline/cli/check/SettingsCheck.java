package sideline.cli.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import sideline.check.Finding;

/** Binds and validates every settings record of the product as a start does, and finds names that nothing reads. */
final class SettingsCheck {

    private static final ConfigurationPropertyName OWN = ConfigurationPropertyName.of("sideline");

    /** What is read one by one, and in no record. */
    private static final List<String> READ_ALONE =
            List.of("sideline.public-url", "sideline.embed.ancestors", "sideline.rehearse", "sideline.starter");

    private final ConfigurableEnvironment environment;
    private final Function<Throwable, String> sentence;
    private final TreeMap<String, List<Class<?>>> records = new TreeMap<>();

    /**
     * A check of settings.
     *
     * @param sentence says of a failure what a start that fails so would say
     */
    SettingsCheck(ConfigurableEnvironment environment, Function<Throwable, String> sentence) {
        this.environment = environment;
        this.sentence = sentence;
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("sideline").stream()
                .map(SettingsCheck::type)
                .forEach(type -> records.computeIfAbsent(prefix(type), each -> new ArrayList<>())
                        .add(type));
        records.put("server", List.of(ServerProperties.class));
    }

    /** What is found: of each group of settings, and of names that belong to none. */
    List<Finding> look() {
        return Stream.concat(
                        records.entrySet().stream().map(group -> group(group.getKey(), group.getValue())),
                        unread().stream()
                                .map(name -> Finding.problem(
                                        name,
                                        "There is no setting %s; correct its name, or leave it out.".formatted(name))))
                .toList();
    }

    private Finding group(String prefix, List<Class<?>> types) {
        var binder = Binder.get(environment);
        try {
            types.forEach(type -> binder.bindOrCreate(prefix, Bindable.of(type)));
        } catch (RuntimeException e) {
            return Finding.problem(prefix, sentence.apply(e));
        }
        var given = given().stream()
                .filter(ConfigurationPropertyName.of(prefix)::isAncestorOf)
                .filter(name -> !prefix.equals("sideline") || name.getNumberOfElements() == 2)
                .count();
        return Finding.sound(prefix, given == 0 ? "As it comes." : given + " given, and in order.");
    }

    private Set<String> unread() {
        var known = Stream.concat(
                        READ_ALONE.stream(),
                        records.entrySet().stream()
                                .flatMap(group -> group.getValue().stream()
                                        .flatMap(type -> Stream.ofNullable(type.getRecordComponents())
                                                .flatMap(Arrays::stream)
                                                .map(part -> group.getKey() + "." + dashed(part)))))
                .map(ConfigurationPropertyName::of)
                .collect(Collectors.toSet());
        return given().stream()
                .filter(OWN::isAncestorOf)
                .filter(name -> known.stream().noneMatch(one -> one.equals(name) || one.isAncestorOf(name)))
                .map(ConfigurationPropertyName::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that somebody gave; what variables of the environment mean is not always to be told from their names. */
    private Set<ConfigurationPropertyName> given() {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .filter(source -> !String.valueOf(source.getUnderlyingSource()).contains("systemEnvironment"))
                .filter(source -> !String.valueOf(source.getUnderlyingSource()).contains("class path resource"))
                .flatMap(source -> source instanceof IterableConfigurationPropertySource iterable
                        ? iterable.stream()
                        : Stream.of())
                .collect(Collectors.toSet());
    }

    private static String dashed(RecordComponent part) {
        return part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static Class<?> type(BeanDefinition found) {
        return ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
    }
}
