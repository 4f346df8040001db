package veritable;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser. */
public final class Browser {
    private Browser() {}

    /** Headless, from Debian's packages; the caller ends it. */
    public static ChromeDriver open(String... more) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        options.addArguments(more);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .build();
        return new ChromeDriver(service, options);
    }

    /** Waits until a page has come to show something. */
    public static void await(ChromeDriver browser, Predicate<ChromeDriver> shown)
            throws InterruptedException {
        for (int i = 0; i < 4800; i++) {
            try {
                if (shown.test(browser)) {
                    return;
                }
            } catch (StaleElementReferenceException e) {
                // the page is changing
            }
            Thread.sleep(50);
        }
        throw new AssertionError(
                "waited in vain at " + browser.getCurrentUrl() + ":\n" + browser.getPageSource());
    }
}
