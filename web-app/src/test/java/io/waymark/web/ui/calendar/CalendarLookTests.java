package io.waymark.web.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.PageTests;
import org.junit.jupiter.api.Test;

/** A week and a month in a real browser. */
class CalendarLookTests extends PageTests {

    @Test
    void placesEntriesByTimeAndLength() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/calendar"));

            var half = page.getByText("Caleb Rowe")
                    .first()
                    .locator("xpath=ancestor::li")
                    .boundingBox();
            var whole = page.getByText("Resume workshop")
                    .first()
                    .locator("xpath=ancestor::li")
                    .boundingBox();
            assertThat(whole.height).isBetween(2.9 * half.height, 3.1 * half.height);
            assertThat(whole.y).isGreaterThan(half.y + 10 * half.height);
        }
    }

    @Test
    void putsOverlappingEntriesBesideEachOtherWithoutCoveringOne() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/calendar"));

            var left = page.getByText("Liam O’Connell")
                    .first()
                    .locator("xpath=ancestor::li")
                    .boundingBox();
            var right = page.getByText("Advising staff meeting")
                    .first()
                    .locator("xpath=ancestor::li")
                    .boundingBox();
            assertThat(right.x).isGreaterThanOrEqualTo(left.x + left.width - 1);
        }
    }

    @Test
    void leadsFromAMonthToTheWeekOfADay() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/calendar"));
            page.locator(".cal-month a.m-day").nth(20).click();

            assertThat(page.url()).contains("date=2026-11-21");
            assertThat(page.locator("#week-h").textContent()).isEqualTo("November 16 to November 20, 2026");
        }
    }
}
