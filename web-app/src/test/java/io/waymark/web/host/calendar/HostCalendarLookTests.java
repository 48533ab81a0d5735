package io.waymark.web.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.staff.StaffPageTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar in a real browser. */
class HostCalendarLookTests extends StaffPageTests {

    private static final String WEEK = "/host/calendar/mentor?date=2026-11-10";

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEEK,
                "/host/calendar/mentor?date=2026-11-25",
                "/host/calendar/mentor?view=month",
                "/host/calendar/mentor?view=list"
            })
    void hasNoBarrierOnAnyScreen(String path) {
        try (var page = browser(Role.MENTOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));

            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WEEK, "/host/calendar/mentor?view=month", "/host/calendar/mentor?view=list"})
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(Role.MENTOR, 1280)) {
            page.navigate(url(path));
            assertThat(new PseudoPages(Fixtures.texts()).errors(page)).isEmpty();
        }
    }

    @Test
    void leadsToAMeetingWithoutScriptsAndByKeyboardAlone() {
        try (var page = Chromium.openWithoutScripts(1280)) {
            as(Role.MENTOR, page);
            page.navigate(url(WEEK));
            page.locator(".ev:not([data-kind=group]) a").first().focus();
            page.keyboard().press("Enter");

            page.waitForURL(address -> address.contains("/host/calendar/mentor/0"));
        }
    }

    @Test
    void isAListOfDaysOnAPhone() {
        try (var page = browser(Role.MENTOR, 320, ColorScheme.LIGHT)) {
            page.navigate(url(WEEK));

            var days = page.locator(".cal-day");
            assertThat(days.nth(1).boundingBox().y).isGreaterThan(days.nth(0).boundingBox().y);
            assertThat(page.locator(".cal-hours").isVisible()).isFalse();
            assertThat(page.locator(".ev-time").allTextContents()).anyMatch(time -> time.contains("1:00\u202fPM"));
        }
    }
}
