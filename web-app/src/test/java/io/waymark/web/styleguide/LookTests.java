package io.waymark.web.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.kit.test.Chromium;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every fragment in a real browser: no barrier, no sideways scrolling, nothing the security policy refuses. */
@SpringBootTest(
        classes = StyleguideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class LookTests {

    private static final List<String> PAGES =
            List.of("/styleguide", "/", "/?accent=plum", "/sign-in?failed=true", "/password/choose", "/nowhere");

    @LocalServerPort
    private int port;

    @Test
    void hasNoBarrierAndFitsASmallPhone() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            for (var path : PAGES) {
                page.navigate(url(path));

                assertThat(Chromium.barriers(page)).as(path).isEmpty();
                assertThat(Chromium.widthOn(page, 320)).as(path).isEqualTo(320);
                page.setViewportSize(1280, 900);
            }
        }
    }

    @Test
    void hasNoBarrierToTheEyeInTheDark() {
        try (var page = Chromium.open(390, ColorScheme.DARK)) {
            for (var path : PAGES) {
                page.navigate(url(path));

                assertThat(Chromium.barriersToTheEye(page)).as(path).isEmpty();
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

            page.navigate(url("/"));

            assertThat(complaints).isEmpty();
            assertThat(requests).hasSizeLessThanOrEqualTo(12).allMatch(request -> request.startsWith(url("")));
        }
    }

    @Test
    void remembersTheThemeSomebodyChose() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
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
