package sideline.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Each test begins with nothing but the schema in the database, and whoever comes next loads his own league. */
public final class EmptyStore implements BeforeEachCallback, AfterAllCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Leagues.empty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Leagues.forget();
    }
}
