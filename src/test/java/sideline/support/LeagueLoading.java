package sideline.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import sideline.support.InLeague.Kind;

/** Sees to it that a class of tests finds its league, and that whoever comes after one that changed it does as well. */
final class LeagueLoading implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        var league = context.getRequiredTestClass().getAnnotation(InLeague.class);
        if (league != null && league.value() == Kind.STARTER) {
            Leagues.load("starter");
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var league = context.getRequiredTestClass().getAnnotation(InLeague.class);
        if (league != null && league.changed()) {
            Leagues.forget();
        }
    }
}
