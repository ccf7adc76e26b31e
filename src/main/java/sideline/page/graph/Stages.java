package sideline.page.graph;

import java.util.List;
import org.springframework.stereotype.Component;
import sideline.page.fact.AsOf;
import sideline.page.origin.Dataset;
import sideline.page.origin.Sources;

/** Sets stages: the same links as a picture and as a table. */
@Component
public final class Stages {

    private final Networks networks;

    Stages(Networks networks) {
        this.networks = networks;
    }

    /**
     * The stage of a page.
     *
     * @param seed what the picture grows from
     * @param query how the address wants it
     * @param asOf the day of the question
     * @param path the address of the page with what it asks, but without how it is shown
     * @param dataset what is loaded
     * @param sources the sources of the page, which get those of the links
     */
    public Stage stage(Seed seed, StageQuery query, AsOf asOf, String path, Dataset dataset, Sources sources) {
        var network = networks.network(seed, query, asOf, dataset.version(), sources);
        return new Stage(network, query, path, Slider.of(asOf, dataset, network));
    }

    /** The tabs of a page that shows no stage. */
    public static List<Stage.Tab> tabs(StageQuery query, String path, String plain) {
        return Stage.tabs(query, path, plain);
    }
}
