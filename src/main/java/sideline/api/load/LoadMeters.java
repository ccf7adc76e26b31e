package sideline.api.load;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Shows how busy the server is: {@code sideline.operations}, beside {@code sideline.operations.most}. */
public final class LoadMeters implements MeterBinder {

    private static final String NAME = "sideline.operations";

    private final Admission admission;

    /** Of those who are let in by {@code admission}. */
    public LoadMeters(Admission admission) {
        this.admission = admission;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(NAME, admission, Admission::taken)
                .description("Operations that run or wait for their turn")
                .register(registry);
        Gauge.builder(NAME + ".most", admission, Admission::most)
                .description("Operations that may run or wait; more are refused")
                .register(registry);
    }
}
