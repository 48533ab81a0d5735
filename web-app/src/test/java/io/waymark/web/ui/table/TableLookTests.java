package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.web.pages.PageTests;
import org.junit.jupiter.api.Test;

/** A list in a real browser: by keys, by words, page by page. */
class TableLookTests extends PageTests {

    @Test
    void goesFromRowToRowByArrows() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/table"));
            page.locator("tbody tr:nth-child(1) th a").first().focus();

            page.keyboard().press("ArrowDown");
            assertThat(page.locator(":focus").textContent()).isEqualTo("Aziz, Ben");
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(":focus").getAttribute("type")).isEqualTo("checkbox");
            page.keyboard().press("End");
            assertThat(page.locator("tbody tr:nth-child(50) :focus").count()).isEqualTo(1);
        }
    }

    @Test
    void saysHowManyRowsAreTickedAndTicksThemAll() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/table"));
            assertThat(page.locator(".bulk").isVisible()).isFalse();

            page.locator("tbody .pick input").nth(1).check();
            assertThat(page.locator(".bulk strong").textContent()).isEqualTo("1 row selected");
            page.locator("thead .pick input").check();
            assertThat(page.locator(".bulk strong").textContent()).isEqualTo("50 rows selected");
            page.locator(".bulk-clear").click();
            assertThat(page.locator(".bulk").isVisible()).isFalse();
        }
    }

    @Test
    void findsAsOneTypesAndSaysHowMany() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/table"));

            page.locator("#q").pressSequentially("okafor, m");
            page.waitForURL(address -> address.contains("q=okafor"));

            page.waitForCondition(() -> page.locator("#announcer").textContent().equals("1–1 of 1"));
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("q");
        }
    }

    @Test
    void goesOnAndBackAndRemembersHowCloseTheRowsStand() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/table?size=25"));
            page.getByText("Compact").click();
            for (int next = 0; next < 3; next++) {
                page.locator("[rel=next]").click();
            }
            assertThat(page.locator(".pager-where").first().textContent()).isEqualTo("76–100 of 312");

            page.locator("[rel=prev]").click();
            assertThat(page.locator(".pager-where").first().textContent()).isEqualTo("51–75 of 312");
            assertThat(page.locator(".t-compact").count()).isGreaterThan(0);
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var page = Chromium.openWithoutScripts(1280)) {
            page.setExtraHTTPHeaders(java.util.Map.of("X-Role", "ADVISOR"));
            page.navigate(url("/styleguide/table"));
            page.locator("#q").fill("aziz");
            page.keyboard().press("Enter");
            assertThat(page.locator("tbody tr").first().textContent()).contains("Aziz, Aisha");

            page.locator("thead noscript a").click();
            assertThat(page.locator("tbody .pick :checked").count()).isEqualTo(12);
            assertThat(page.locator(".bulk").isVisible()).isTrue();
        }
    }
}
