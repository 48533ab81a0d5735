package io.waymark.web.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.kit.test.Chromium;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student's pages in a real browser: steps of every kind, and what scripts add to them. */
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
class StudentLookTests {

    private static final String MENTOR = "/mentors/" + Meets.TOMAS + "?step=build-mentor-relationship";
    private static final List<String> STEPS_OF_EVERY_KIND = List.of(
            "/road/steps/research-duties",
            "/road/steps/prepare-background-and-goals",
            "/road/steps/match-skills-to-job",
            "/road/steps/tailor-resume",
            "/road/steps/build-portfolio",
            "/road/steps/portfolio-review");

    @LocalServerPort
    private int port;

    @Test
    void hasNoBarrierOnAStepOfAnyKind() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            for (var path : STEPS_OF_EVERY_KIND) {
                page.navigate(url(path));

                assertThat(Chromium.barriers(page)).as(path).isEmpty();
                assertThat(Chromium.widthOn(page, 320)).as(path).isEqualTo(320);
                page.setViewportSize(1280, 900);
            }
        }
    }

    @Test
    void readsFirstThatSomebodyWasFasterAndKeepsWhatWasTyped() {
        try (var page = Chromium.open(1280, ColorScheme.DARK)) {
            page.navigate(url(MENTOR));
            page.locator(".slots label").nth(3).click();
            page.fill("#topic", "How does one lose a race?");
            page.click("main form button[type=submit]");

            assertThat(page.locator(":focus").textContent()).contains("has just been taken");
            assertThat(page.inputValue("#topic")).isEqualTo("How does one lose a race?");
            assertThat(page.locator(".slots .near").count()).isEqualTo(1);
            assertThat(Chromium.barriers(page)).isEmpty();
        }
    }

    @Test
    void picksATimeInTheWeekWithoutLosingWhatWasTyped() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
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
        try (var page = Chromium.open(390, ColorScheme.LIGHT)) {
            page.navigate(url("/road/steps/prepare-background-and-goals"));
            page.fill("textarea", "Four words are few");

            assertThat(page.locator(".counted").textContent()).startsWith("4 of ");
        }
    }

    @Test
    void findsMentorsWithoutLeavingThePage() {
        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            page.navigate(url("/mentors"));
            page.selectOption("#language", "hu");
            page.waitForURL(address -> address.contains("language=hu"));

            assertThat(page.locator("#all-h").textContent()).isEqualTo("What we found");
        }
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
