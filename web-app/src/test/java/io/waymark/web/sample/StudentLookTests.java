package io.waymark.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A student's pages in a real browser: steps of every kind, and what scripts add to them. */
class StudentLookTests extends StudentPageTests {

    private static final String MENTOR = "/mentors/" + Meets.TOMAS + "?step=build-mentor-relationship";
    private static final List<String> STEPS_OF_EVERY_KIND = List.of(
            "/road/steps/research-duties",
            "/road/steps/prepare-background-and-goals",
            "/road/steps/match-skills-to-job",
            "/road/steps/tailor-resume",
            "/road/steps/build-portfolio",
            "/road/steps/portfolio-review");

    @Test
    void hasNoBarrierOnAStepOfAnyKind() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
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
        var alternative = Map.of("startsAt", "2026-11-17T22:45:00Z", "endsAt", "2026-11-17T23:30:00Z");
        given(sessions.book(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT, "slot-taken", "Taken.", Map.of("alternatives", List.of(alternative))));

        try (var page = browser(Role.STUDENT, 1280, ColorScheme.DARK)) {
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
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
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
        try (var page = browser(Role.STUDENT, 390, ColorScheme.LIGHT)) {
            page.navigate(url("/road/steps/prepare-background-and-goals"));
            page.fill("textarea", "Four words are few");

            assertThat(page.locator(".counted").textContent()).startsWith("4 of ");
        }
    }

    @Test
    void findsMentorsWithoutLeavingThePage() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/mentors"));
            page.selectOption("#language", "hu");
            page.waitForURL(address -> address.contains("language=hu"));

            assertThat(page.locator("#all-h").textContent()).isEqualTo("What we found");
        }
    }
}
