package io.waymark.web.bare;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages without a shell in a real browser: no barrier, no sideways scrolling, nothing the security policy refuses. */
@SpringBootTest(
        classes = BareApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class BareLookTests {

    private static final List<String> PAGES = List.of(
            "/sign-in",
            "/sign-in?failed=true",
            "/sign-in?signedOut=true",
            "/password/choose",
            "/nowhere",
            "/failing/403",
            "/failing/400",
            "/failing/429",
            "/failing/500",
            "/failing/502",
            "/failing/503");

    @LocalServerPort
    private int port;

    @Test
    void hasNoBarrierAndFitsEveryScreen() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            for (var path : PAGES) {
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @Test
    void asksNothingThePolicyRefusesAndLittleOfTheNetwork() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            var complaints = new ArrayList<String>();
            var requests = new ArrayList<String>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));

            page.navigate(url("/sign-in"));

            assertThat(complaints).isEmpty();
            assertThat(requests).hasSizeLessThanOrEqualTo(12).allMatch(request -> request.startsWith(url("")));
        }
    }

    @Test
    void remembersTheThemeSomebodyChose() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/password/choose"));
            page.click("[data-theme-toggle]");
            page.navigate(url("/sign-in"));

            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            assertThat(page.locator("[data-theme-toggle]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
        }
    }

    @Test
    void readsTheErrorsFirst() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/password/choose"));
            page.fill("#password", "too short");
            page.click("button[type=submit]");

            assertThat(page.locator(":focus").getAttribute("role")).isEqualTo("alert");
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
