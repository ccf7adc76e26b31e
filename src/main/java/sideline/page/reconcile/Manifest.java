package sideline.page.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the service says of itself; specification 0.2, section "Service Manifest". */
record Manifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        List<EntityType.Told> defaultTypes,
        String documentation,
        View view,
        Preview preview,
        Suggest suggest,
        int batchSize) {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 260;

    /** Where an entity is; {@code {{id}}} stands for its id. */
    record View(String url) {}

    /** Where an entity is shown small, and how large it is then. */
    record Preview(String url, int width, int height) {}

    /** Where the service completes what is typed. */
    record Suggest(Service entity, Service property, Service type) {}

    /** An address in the parts that the specification wants. */
    record Service(
            @JsonProperty("service_url") String base,
            @JsonProperty("service_path") String path) {}

    static Manifest of(String home) {
        return new Manifest(
                List.of("0.2"),
                "Sideline: players, coaches and clubs of professional football",
                home + "/id/",
                "https://schema.org/Thing",
                EntityType.all(),
                "https://reconciliation-api.github.io/specs/0.2/",
                new View(home + "/id/{{id}}"),
                new Preview(home + "/reconcile/preview/{{id}}", WIDTH, HEIGHT),
                new Suggest(service(home, "entity"), service(home, "property"), service(home, "type")),
                Query.BATCH);
    }

    private static Service service(String home, String what) {
        return new Service(home, "/reconcile/suggest/" + what);
    }
}
