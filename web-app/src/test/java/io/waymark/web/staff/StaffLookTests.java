package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.kit.test.Chromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of staff in a real browser: states that seldom come, and what scripts add to them. */
@SpringBootTest(
        classes = StaffLook.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class StaffLookTests {

    private static final List<String> SELDOM_SEEN = List.of(
            "/imports/" + Samples.id(900),
            "/imports/" + Samples.id(901),
            "/imports/" + Samples.id(902),
            "/imports/" + Samples.id(904),
            "/queue/" + Samples.id(502),
            "/queue/" + Samples.id(503));

    @LocalServerPort
    private int port;

    @Test
    void hasNoBarrierWhereOneSeldomComes() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            for (var path : SELDOM_SEEN) {
                page.navigate(url(path));

                assertThat(Chromium.barriers(page)).as(path).isEmpty();
                assertThat(Chromium.widthOn(page, 320)).as(path).isEqualTo(320);
                page.setViewportSize(1280, 900);
            }
        }
    }

    @Test
    void aBarMovesByItselfAndStillWithoutScripts() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/imports/" + Samples.id(900)));
            page.waitForRequest(request -> "true".equals(request.headers().get("hx-request")), () -> {});

            assertThat(page.locator("#job progress").count()).isEqualTo(1);
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
