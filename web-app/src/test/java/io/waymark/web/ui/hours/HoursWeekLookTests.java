package io.waymark.web.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.PageTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of a week in a real browser. */
class HoursWeekLookTests extends PageTests {

    /** How far the badge of an entry stands out of line with its hours, or out of the entry. */
    private static final String OFF = """
            entries => Math.max(...entries.map(entry => {
                const badge = entry.querySelector('.status');
                const words = document.createRange();
                words.selectNodeContents(badge);
                const hours = document.createRange();
                hours.selectNodeContents(entry.querySelector('b'));
                const [b, h, e] = [words, hours, entry].map(it => it.getBoundingClientRect());
                return Math.max(Math.abs(b.left - h.left), badge.getBoundingClientRect().right - e.right);
            }))""";

    @ParameterizedTest
    @ValueSource(ints = {390, 1024, 1180, 1280})
    void areInLine(int width) {
        try (var page = browser(Role.STUDENT, width, ColorScheme.LIGHT)) {
            page.navigate(url("/styleguide/hours"));

            assertThat(page.locator(".day-entry").count()).isPositive();
            assertThat(((Number) page.locator(".day-entry").evaluateAll(OFF)).doubleValue())
                    .isLessThan(1);
        }
    }
}
