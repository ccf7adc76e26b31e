package sideline.browser;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sideline.api.ApiServer;

/** The browser of a test run, cut off from all hosts but the server of the run; started once. */
public final class Browser {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static @Nullable ChromeDriver driver;

    private Browser() {}

    static boolean isInstalled() {
        return CHROMIUM.canExecute() && DRIVER.canExecute();
    }

    private static synchronized ChromeDriver driver() {
        if (driver == null) {
            driver = start();
            Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
        }
        return driver;
    }

    private static ChromeDriver start() {
        var options = new ChromeOptions()
                .setBinary(CHROMIUM)
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    /** Opens a page of the server and waits until it is loaded. */
    public static void open(Look look, String path) {
        visit(look, ApiServer.uri(path));
    }

    /** Opens a page of any server of this machine. */
    public static void visit(Look look, URI address) {
        driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", look.metrics());
        driver().executeCdpCommand("Emulation.setEmulatedMedia", look.media());
        driver().manage().logs().get(LogType.BROWSER);
        driver().get(address.toString());
    }

    /** The path and query of the page that is open. */
    public static String path() {
        return requireNonNull(driver().getCurrentUrl()).replaceFirst("^https?://[^/]+", "");
    }

    /** The first element of a selector. */
    public static WebElement find(String selector) {
        return driver().findElement(By.cssSelector(selector));
    }

    /** All elements of a selector. */
    public static List<WebElement> all(String selector) {
        return driver().findElements(By.cssSelector(selector));
    }

    /** Does something within the frame of a selector. */
    public static void within(String frame, Runnable seen) {
        driver().switchTo().frame(find(frame));
        try {
            seen.run();
        } finally {
            driver().switchTo().defaultContent();
        }
    }

    /** Types keys wherever the focus is. */
    public static void type(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Types keys while Ctrl is held. */
    public static void control(String key) {
        driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, key));
    }

    /** Waits for something to be true. */
    public static void await(Function<Object, Boolean> condition) {
        new WebDriverWait(driver(), PATIENCE).until(condition);
    }

    /** The value of a script's expression. */
    public static @Nullable Object value(String expression) {
        return driver().executeScript("return " + expression);
    }

    /** What a script hands to {@code done}, sooner or later. */
    public static @Nullable Object later(String script) {
        return driver().executeAsyncScript("const done = arguments[arguments.length - 1];" + script);
    }

    /** What the console complained of since the page was opened; failed requests among it. */
    public static List<String> complaints() {
        return StreamSupport.stream(
                        driver().manage().logs().get(LogType.BROWSER).spliterator(), false)
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** By how many pixels the page is wider than its window. */
    public static long overflow() {
        var pixels = (Number) requireNonNull(value("document.documentElement.scrollWidth - innerWidth"));
        return Math.max(0, pixels.longValue());
    }

    /** What axe finds against WCAG 2.0 to 2.2, A and AA: a rule and the first place each. */
    @SuppressWarnings("unchecked")
    public static List<String> violations() {
        driver().executeScript(axe());
        var found = driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
                axe.run(document, { runOnly: tags, resultTypes: ["violations"] }).then((found) =>
                  done(found.violations.map((each) => `${each.id}: ${each.nodes[0].html} ${each.nodes[0].failureSummary}`)),
                  (fault) => done([String(fault)]));
                """);
        return (List<String>) requireNonNull(found);
    }

    private static String axe() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:META-INF/resources/webjars/axe-core/*/axe.min.js");
            return found[0].getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the whole page below {@code target/pages}, for people to look at. */
    @SuppressWarnings("unchecked")
    public static void picture(String name) {
        var size = requireNonNull(
                driver().executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize"));
        var clip = new HashMap<String, Object>((Map<String, Object>) size);
        clip.put("scale", 1);
        var shot = driver().executeCdpCommand(
                        "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        try {
            var folder = Files.createDirectories(Path.of("target/pages"));
            Files.write(
                    folder.resolve(name + ".png"),
                    OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
