package io.waymark.web.sample;

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

/** A student's pages in a real browser: no barrier, no sideways scrolling, and what scripts add to them. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class StudentLookTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final String MENTOR = "/mentors/" + Meets.TOMAS + "?step=build-mentor-relationship";
    private static final List<String> PAGES = List.of(
            "/road",
            "/road/steps/research-duties",
            "/road/steps/prepare-background-and-goals",
            "/road/steps/match-skills-to-job",
            "/road/steps/tailor-resume",
            "/road/steps/build-portfolio",
            "/road/steps/portfolio-review",
            "/road/steps/build-mentor-relationship",
            "/road/steps/build-peer-relationships",
            "/sessions",
            "/sessions/advising",
            "/sessions/mentoring/" + Meets.SESSION + "/time",
            "/mentors",
            MENTOR);

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
    void readsFirstThatSomebodyWasFasterAndKeepsWhatWasTyped() {
        try (var page = open(1280, ColorScheme.DARK)) {
            page.navigate(url(MENTOR));
            page.locator(".slots label").nth(3).click();
            page.fill("#topic", "How does one lose a race?");
            page.click("main form button[type=submit]");

            assertThat(page.locator(":focus").textContent()).contains("has just been taken");
            assertThat(page.inputValue("#topic")).isEqualTo("How does one lose a race?");
            assertThat(page.locator(".slots .near").count()).isEqualTo(1);
            hasNoBarrier(page, "lost race");
        }
    }

    @Test
    void picksATimeInTheWeekWithoutLosingWhatWasTyped() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            page.navigate(url(MENTOR));
            page.fill("#topic", "The first year");
            page.click("details.week summary");
            page.locator(".grid-week a").first().click();

            assertThat(page.locator(".slots input:checked").count()).isEqualTo(1);
            assertThat(page.inputValue("#topic")).isEqualTo("The first year");
        }
    }

    @Test
    void countsWordsWhileOneWrites() {
        try (var page = open(390, ColorScheme.LIGHT)) {
            page.navigate(url("/road/steps/prepare-background-and-goals"));
            page.fill("textarea", "Four words are few");

            assertThat(page.locator(".counted").textContent()).startsWith("4 of ");
        }
    }

    @Test
    void findsMentorsWithoutLeavingThePage() {
        try (var page = open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/mentors"));
            page.selectOption("#language", "hu");
            page.waitForURL(address -> address.contains("language=hu"));

            assertThat(page.locator("#all-h").textContent()).isEqualTo("What we found");
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
