package sideline.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

/** The graph of an answer: still, quiet, reachable by keys, and telling what the table tells. */
@InBrowser
@InLeague(Kind.STARTER)
class LinkGraphIT {

    private static final String ANSWER = "/link/cam-akers/kevin-oconnell?view=graph";

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        // Planning takes longer than an answer may; whoever looks comes after it.
        for (var address : List.of(ANSWER, ANSWER + "&x=rams", ANSWER + "&asof=2025-02-28&x=rams")) {
            Browser.open(Look.LIGHT, address);
            Browser.open(Look.LIGHT, address);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, mode = Mode.EXCLUDE, names = "PRINT")
    void isAccessibleAndQuietAndFits(Look look) {
        open(look, ANSWER + "&x=rams&sel=cam-akers");

        assertThat(Browser.violations()).isEmpty();
        assertThat(Browser.complaints()).isEmpty();
        assertThat(Browser.overflow()).isZero();
        Browser.picture(look + "-graph");
    }

    @Test
    void movesNothingThatWasThereWhenItExpands() {
        open(Look.LIGHT, ANSWER);
        var before = places();
        var look = Browser.find(".world").getDomAttribute("transform");
        focus("rams");
        Browser.type("e");
        Browser.await(driver -> places().size() > before.size());

        assertThat(places()).containsAllEntriesOf(before);
        assertThat(Browser.find(".world").getDomAttribute("transform")).isEqualTo(look);
        assertThat(places().size() - before.size()).isBetween(1, 25);
        assertThat(text("[data-said]")).matches("\\d+ added, \\d+ more exist");
        assertThat(Browser.path()).contains("x=rams");

        Browser.value("history.back()");
        Browser.await(driver -> places().equals(before));
    }

    @Test
    void givesAnAddressOpenedAnewTheSamePicture() {
        open(Look.LIGHT, ANSWER);
        focus("rams");
        Browser.type("e");
        Browser.await(driver -> Browser.path().contains("x=rams") && places().size() > 4);
        var grown = places();
        open(Look.LIGHT, ANSWER + "&x=rams");

        assertThat(places()).isEqualTo(grown);
    }

    @Test
    void isReachedAndLeftByTheKeyboardAlone() {
        open(Look.LIGHT, ANSWER);
        focus("cam-akers");
        Browser.type(Keys.ARROW_RIGHT);
        assertThat(focused()).isNotEqualTo("cam-akers");
        Browser.type(Keys.ENTER);
        assertThat(Browser.value("document.activeElement.textContent"))
                .asString()
                .isNotBlank();
        assertThat(Browser.value("document.activeElement.localName")).isEqualTo("h3");
        var selected = Browser.path().replaceFirst(".*sel=", "");
        Browser.type(Keys.ESCAPE);
        assertThat(focused()).isEqualTo(selected);
        Browser.type(Keys.TAB);
        assertThat(Browser.value("document.activeElement.closest('svg.graph') === null"))
                .isEqualTo(true);
    }

    @Test
    void reachesEveryNodeByArrows() {
        open(Look.LIGHT, ANSWER + "&x=rams");
        var reached = requireNonNull(Browser.value("""
                (() => {
                  const svg = document.querySelector("svg.graph");
                  const first = svg.querySelector('[tabindex="0"]').dataset.key;
                  const seen = new Set([first]);
                  const todo = [first];
                  while (todo.length) {
                    const key = todo.pop();
                    for (const arrow of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
                      const node = [...svg.querySelectorAll("g.node")].find((each) => each.dataset.key === key);
                      node.focus();
                      node.dispatchEvent(new KeyboardEvent("keydown", { key: arrow, bubbles: true }));
                      const next = document.activeElement.dataset.key;
                      if (!seen.has(next)) { seen.add(next); todo.push(next); }
                    }
                  }
                  return seen.size;
                })()
                """));

        assertThat(((Number) reached).intValue()).isEqualTo(places().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&off=COACHED_BY", "&x=rams&off=ON_ROSTER,SAME_TEAM", "&asof=2022-02-28&x=rams"})
    void showsTheLinksOfTheTable(String settings) {
        open(Look.LIGHT, ANSWER + settings);
        var lines = Browser.value("document.querySelectorAll('g.link').length");
        var told = Browser.value("document.querySelectorAll('[data-swap=links] tbody tr').length");
        Browser.open(Look.LIGHT, ANSWER.replace("graph", "table") + settings);

        assertThat(lines)
                .isEqualTo(told)
                .isEqualTo(Browser.value("document.querySelectorAll('[data-swap=links] tbody tr').length"));
    }

    @Test
    void goesBackASeasonWithEverythingAtOnce() {
        open(Look.LIGHT, ANSWER);
        var sentence = text("h1");
        var count = text(".shown-count");
        Browser.value("document.querySelector('#upto').focus()");
        Browser.value("""
                (() => { const slider = document.querySelector("#upto"); slider.value = 2022; window.turned = performance.now();
                  slider.dispatchEvent(new Event("input"));
                  new MutationObserver(() => { window.told = performance.now() - window.turned; })
                    .observe(document.querySelector(".lines"), { childList: true }); })()
                """);
        Browser.await(driver ->
                Browser.path().contains("asof=2023-02-28") && !text("h1").equals(sentence));
        Browser.await(driver -> Browser.value("window.told") != null);

        assertThat(text(".shown-count")).isNotEqualTo(count);
        assertThat(text("output")).isEqualTo("2022");
        assertThat(Browser.all(".links tbody tr")).hasSameSizeAs(Browser.all("g.link"));
        assertThat(Browser.find("#upto").getDomAttribute("aria-valuetext")).startsWith("2022 season, ");
    }

    @Test
    void dashesDerivedLinksAndSwitchesThemOffInOneStep() {
        open(Look.LIGHT, ANSWER);
        assertThat(Browser.all("g.link.derived"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                link.findElement(By.cssSelector(".line")).getCssValue("stroke-dasharray"))
                        .isNotEqualTo("none"));
        Browser.find("#kind-derived").click();
        Browser.await(driver -> Browser.all("g.link.derived").isEmpty());

        assertThat(Browser.find("#kind-derived").getDomAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(Browser.path()).contains("off=");
    }

    @Test
    void laysOutTheLargestPictureWithinASecond() {
        open(Look.LIGHT, ANSWER);
        var millis = Browser.later("""
                const nodes = Array.from({ length: 300 }, (_, at) => ({ key: `n${at}`, type: "Player", label: "Somebody Known", by: "", place: null }));
                const links = Array.from({ length: 1200 }, (_, at) => ({ source: `n${(at * 7) % 300}`, target: `n${(at * 13 + 1) % 300}`, isDerived: at % 3 > 0 }));
                const worker = new Worker("/js/graph/forces.js", { type: "module" });
                worker.onmessage = ({ data }) => done(data.millis);
                worker.postMessage({ ask: 1, library: document.querySelector("[data-board]").dataset.library, known: {}, nodes, links });
                """);

        assertThat(((Number) requireNonNull(millis)).doubleValue()).isLessThan(1000);
    }

    @Test
    void savesAPictureThatStandsOnItsOwn() {
        open(Look.LIGHT, ANSWER);
        var file = String.valueOf(Browser.later("""
                import("/js/graph/export.js").then(async ({ picture, points }) => {
                  const file = picture(document.querySelector("svg.graph"), "A title", ["A note"]);
                  const image = await createImageBitmap(await points(file));
                  done(`${file.source} ${image.width / file.width}`);
                });
                """));

        assertThat(file)
                .contains("Cam Akers", "A title", "A note", "rgb(")
                .doesNotContain("class=", "var(")
                .endsWith(" 2");
    }

    private static void open(Look look, String address) {
        Browser.open(look, address);
        Browser.await(driver -> !Browser.all("[data-open]").isEmpty());
    }

    private static void focus(String key) {
        Browser.value("document.querySelector('g.node[data-key=\"" + key + "\"]').focus()");
    }

    private static Object focused() {
        return requireNonNull(Browser.value("document.activeElement.dataset.key"));
    }

    private static String text(String selector) {
        return String.valueOf(Browser.value("document.querySelector('" + selector + "').textContent"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> places() {
        return new HashMap<>(
                (Map<String, String>)
                        requireNonNull(
                                Browser.value(
                                        "Object.fromEntries([...document.querySelectorAll('g.node')].map((each) => [each.dataset.key, each.getAttribute('transform').replace(/ scale.*/, '')]))")));
    }
}
