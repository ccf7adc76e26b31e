package sideline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sideline.api.ApiServer;
import sideline.page.Pages;
import sideline.support.InLeague;
import sideline.support.InLeague.Kind;
import sideline.support.Leagues;

/** Answers in a page of another origin: they show, keep the wheel and the width of their host, and follow the theme. */
@InBrowser
@InLeague(Kind.STARTER)
class EmbedIT {

    private static final String ANSWER = "/link/cam-akers/kevin-oconnell";
    private static final HttpServer HOST = host();
    private static volatile String article = "";

    private static HttpServer host() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void load() {
        Leagues.load("starter");
        assertThat(Pages.get(ANSWER).statusCode()).isEqualTo(200);
        HOST.createContext("/", exchange -> {
            var page = article.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        HOST.start();
    }

    @AfterAll
    static void stop() {
        HOST.stop(0);
    }

    /** Opens an article of the other origin with a line in it. */
    private static void embed(Look look, String line) {
        article = "<!DOCTYPE html><html lang=\"en\"><title>Article</title><body style=\"margin:8px;min-height:1200px\">"
                + "<h1>An article</h1>" + line + "</body></html>";
        Browser.visit(look, URI.create("http://127.0.0.1:" + HOST.getAddress().getPort() + "/"));
    }

    private static String frame(String path, int height) {
        return "<iframe src=\"" + ApiServer.uri(path) + "\" title=\"Answer\" height=\"" + height
                + "\" style=\"width:100%;max-width:640px;border:0\"></iframe>";
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 420", "PHONE, 420", "NARROW, 420", "LIGHT, 160", "PHONE, 160"})
    void showsTheSentenceAndNeverScrolls(Look look, int height) {
        embed(look, frame("/embed" + ANSWER, height));

        assertThat(Browser.overflow()).isZero();
        Browser.picture("embed-" + look + "-" + height);
        Browser.within("iframe", () -> {
            assertThat(Browser.find("h1").getText()).contains("Kevin O'Connell");
            assertThat(Browser.find("footer a").isDisplayed()).isTrue();
            assertThat(Browser.value("document.scrollingElement.scrollHeight - innerHeight"))
                    .isEqualTo(0L);
            assertThat(Browser.overflow()).isZero();
            assertThat(Browser.violations()).isEmpty();
        });
        assertThat(Browser.complaints()).isEmpty();
    }

    @Test
    void hasTheColoursThatTheAddressSays() {
        embed(Look.LIGHT, frame("/embed" + ANSWER + "?theme=dark", 420));

        Browser.picture("embed-dark");
        Browser.within(
                "iframe",
                () -> assertThat(Browser.value("getComputedStyle(document.body).backgroundColor"))
                        .isEqualTo("rgb(30, 37, 45)"));
    }

    /** The line that the page offers is one that works. */
    @Test
    void theLineOfThePageShowsTheAnswer() {
        Browser.open(Look.LIGHT, ANSWER);
        var line = Browser.value("[...document.querySelectorAll('pre')].at(-1).textContent");
        embed(Look.LIGHT, String.valueOf(line));

        Browser.within("iframe", () -> {
            assertThat(Browser.find("h1").getText()).contains("Kevin O'Connell");
            assertThat(Browser.all(".changed")).isEmpty();
        });
        assertThat(Browser.complaints()).isEmpty();
    }

    @Test
    void whatIsNoEmbedIsShownNowhere() {
        embed(Look.LIGHT, frame(ANSWER, 420));

        assertThat(Browser.complaints()).anySatisfy(each -> assertThat(each).contains("frame-ancestors 'none'"));
    }
}
