package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of staff in a real browser: states that seldom come, and what scripts add to them. */
class StaffLookTests extends StaffPageTests {

    @ParameterizedTest
    @CsvSource({"ADMIN, /admin/imports/, 900 901 902 904", "ADVISOR, /reviewer/queue/advisor/, 502 503"})
    void hasNoBarrierWhereOneSeldomComes(Role role, String pages, String numbers) {
        try (var page = browser(role, 1280, ColorScheme.LIGHT)) {
            for (var number : numbers.split(" ")) {
                var path = pages + Samples.id(Integer.parseInt(number));
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    @Test
    void aBarMovesByItselfAndStillWithoutScripts() {
        try (var page = browser(Role.ADMIN, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/admin/imports/" + Samples.id(900)));
            page.waitForRequest(request -> "true".equals(request.headers().get("hx-request")), () -> {});

            assertThat(page.locator("#job progress").count()).isEqualTo(1);
        }
    }
}
