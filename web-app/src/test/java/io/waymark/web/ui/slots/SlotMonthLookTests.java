package io.waymark.web.ui.slots;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.web.pages.PageTests;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Choosing a day in the month and a time of that day, in a real browser. */
class SlotMonthLookTests extends PageTests {

    @Test
    void showsTheTimesOfTheDayOneChoosesAndWhatWillBeBooked() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/slots"));
            page.locator("#mday-16").press("Enter");
            page.waitForURL(address -> address.contains("date=2026-11-16"));
            page.locator("#picker [data-day='Monday, November 16']").waitFor();

            page.locator("#picker .slots input").nth(1).check(new CheckOptions().setForce(true));
            assertThat(page.locator("[data-book-when]").textContent()).startsWith("Monday, November 16, 10:30");
        }
    }

    @Test
    void goesFromDayToDayByArrows() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/slots"));
            page.locator("#mday-12").focus();

            page.keyboard().press("ArrowDown");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("mday-19");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("mday-20");
            assertThat(page.locator("[data-roving] [tabindex='0']").count()).isEqualTo(1);
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var page = Chromium.openWithoutScripts(390)) {
            page.setExtraHTTPHeaders(Map.of("X-Role", "STUDENT"));
            page.navigate(url("/styleguide/slots"));
            page.locator("#mday-23").press("Enter");

            page.waitForURL(address -> address.contains("pick=2026-11-23"));
            assertThat(page.locator("#picker [data-day]").getAttribute("data-day"))
                    .isEqualTo("Monday, November 23");
            assertThat(page.locator(".book-bar").boundingBox().y).isLessThan(900);
        }
    }
}
