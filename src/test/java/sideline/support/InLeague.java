package sideline.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Which league the database holds while a class of tests runs; classes of one league run one after the other. The one that
 * Sideline ships is loaded before they run.
 */
@ExtendWith(LeagueLoading.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InLeague {

    /** The league. */
    Kind value();

    /** Whether the tests change it, so that whoever comes next loads his own. */
    boolean changed() default false;

    /** The leagues, in the order in which they are loaded. */
    enum Kind {
        /** The one that Sideline ships. */
        STARTER,
        /** The small one of the tests, known by heart. */
        SMALL,
        /** The whole real one. */
        WHOLE
    }
}
