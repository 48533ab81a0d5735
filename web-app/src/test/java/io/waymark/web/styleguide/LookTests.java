package io.waymark.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every fragment in a real browser: no barrier, no sideways scrolling, nothing the security policy refuses. */
@SpringBootTest(
        classes = StyleguideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class LookTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> PAGES =
            List.of("/styleguide", "/", "/?accent=plum", "/sign-in?failed=true", "/password/choose", "/nowhere");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "needs Chromium");
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK", "1280, LIGHT"})
    void hasNoBarrier(int width, ColorScheme scheme) {
        try (var page = open(width, scheme)) {
            for (var path : PAGES) {
                page.navigate(url(path));
                page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");

                var violations = new AxeBuilder(page).analyze().getViolations();

                assertThat(violations)
                        .as("%s at %d, %s", path, width, scheme)
                        .extracting(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml() + node.getFailureSummary())
                                        .toList())
                        .isEmpty();
            }
        }
    }

    @Test
    void fitsASmallPhone() {
        try (var page = open(320, ColorScheme.LIGHT)) {
            for (var path : PAGES) {
                page.navigate(url(path));

                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    @Test
    void asksNothingThePolicyRefusesAndLittleOfTheNetwork() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            var complaints = new ArrayList<String>();
            var requests = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));

            page.navigate(url("/"));

            assertThat(complaints).isEmpty();
            assertThat(requests).hasSizeLessThanOrEqualTo(12).allMatch(request -> request.startsWith(url("")));
        }
    }

    @Test
    void remembersTheThemeSomebodyChose() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/"));
            page.click("[data-theme-toggle]");
            page.navigate(url("/sign-in"));

            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            assertThat(page.locator("[data-theme-toggle]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
        }
    }

    @Test
    void readsTheFaultsFirst() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/password/choose"));
            page.fill("#password", "too short");
            page.click("button[type=submit]");

            assertThat(page.locator(":focus").getAttribute("role")).isEqualTo("alert");
        }
    }

    private Page open(int width, ColorScheme scheme) {
        if (browser == null) {
            throw new IllegalStateException("No browser");
        }
        return browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
