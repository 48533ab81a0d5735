package io.waymark.web.staff;

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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of staff in a real browser: no barrier, no sideways scrolling, and what scripts add to them. */
@SpringBootTest(
        classes = StaffLook.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class StaffLookTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> PAGES =
            Routes.OF.values().stream().flatMap(List::stream).toList();

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

                hasNoBarrier(page, path);
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
    void asksNothingThePolicyRefuses() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            for (var path : PAGES) {
                page.navigate(url(path));
            }

            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void aBarMovesByItselfAndStillWithoutScripts() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/imports/" + Samples.id(900)));
            page.waitForRequest(request -> "true".equals(request.headers().get("hx-request")), () -> {});

            assertThat(page.locator("#job progress").count()).isEqualTo(1);
        }
    }

    /** For eyes: {@code -Dlook=folder} keeps every page as a picture. */
    @Test
    void standsForAPortrait() {
        var folder = System.getProperty("look");
        assumeTrue(folder != null, "nobody asked");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (var width : List.of(390, 1280)) {
                try (var page = open(width, scheme)) {
                    for (var path : PAGES) {
                        page.navigate(url(path));
                        var name = path.replaceAll("01981d5c-0000-7000-8000-000000000", "")
                                .replaceAll("\\W+", "-");
                        page.screenshot(new Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(folder, "staff" + name + "-" + width + "-" + scheme + ".png")));
                    }
                }
            }
        }
    }

    private static void hasNoBarrier(Page page, String name) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getHtml() + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    private Page open(int width, ColorScheme scheme) {
        return Objects.requireNonNull(browser)
                .newPage(new Browser.NewPageOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
