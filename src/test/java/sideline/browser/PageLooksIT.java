package sideline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

/** Every page, in every look: nothing for axe, nothing in the console, nothing wider than the screen; and the keyboard alone. */
@InBrowser
@InLeague(Kind.STARTER)
class PageLooksIT {

    /** A page of each kind and each state; a missing one answers 404, which is the console's only complaint. */
    private static final List<String> PAGES = List.of(
            "/",
            "/link/cam-akers/kevin-oconnell",
            "/link/cam-akers/rams",
            "/link/cam-akers/kevin-oconnell?asof=1999-01-01");

    private static final String ANSWER = "/link/cam-akers/kevin-oconnell";

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        // Planning takes longer than an answer may; whoever looks comes after it.
        PAGES.forEach(page -> Browser.open(Look.LIGHT, page));
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void isAccessibleAndQuietAndFits(Look look) {
        for (var page : PAGES) {
            Browser.open(look, page);

            assertThat(Browser.violations()).as(look + " " + page).isEmpty();
            assertThat(Browser.complaints()).as(look + " " + page).isEmpty();
            assertThat(Browser.overflow()).as(look + " " + page).isZero();
            Browser.picture(look + page.replaceAll("\\W+", "-"));
        }
    }

    @ParameterizedTest
    @CsvSource({"/nothing, 404", "/link/cam-akers/nobody-at-all, 404", "/link/cam-akers/kevin-oconnell?asof=x, 400"})
    void showsStatesAsWell(String page, String status) {
        Browser.open(Look.PHONE, page);

        assertThat(Browser.violations()).isEmpty();
        assertThat(Browser.overflow()).isZero();
        assertThat(Browser.complaints()).singleElement().asString().contains(status);
    }

    @Test
    void answersByTheKeyboardAlone() {
        Browser.open(Look.LIGHT, "/");
        Browser.control("k");
        Browser.type("akers", Keys.ENTER);
        Browser.await(driver -> Browser.all(".tokens button").size() == 1);
        Browser.type("oconnell", Keys.ENTER);
        Browser.await(driver -> Browser.path().equals(ANSWER));

        assertThat(Browser.find("h1").getText()).contains("Kevin O'Connell");
    }

    @Test
    void suggestsWhileOneTypes() {
        Browser.open(Look.LIGHT, "/");
        Browser.control("k");
        Browser.type("mcv");
        Browser.await(driver -> !Browser.all("[role=option]").isEmpty());

        var field = Browser.find("#q");
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(Browser.find("[role=option]").getText()).contains("Sean McVay", "Head coach");
        assertThat(Browser.find("#" + field.getDomAttribute("aria-activedescendant"))
                        .getDomAttribute("aria-selected"))
                .isEqualTo("true");
        assertThat(Browser.violations()).isEmpty();

        Browser.type(Keys.ESCAPE);
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
    }
}
