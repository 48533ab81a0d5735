package io.waymark.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Students are found to be ticked while their name is typed. */
class PickTests extends StaffPageTests {

    @Test
    void findsStudentsAsOneTypes() {
        try (var page = browser(Role.ADMIN, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/admin/cohorts/" + Samples.id(801)));
            assertThat(page.locator("#picks .tick")).hasCount(0);

            page.locator("#find").pressSequentially("Maya");

            assertThat(page.locator("#picks .tick").first()).containsText("Maya");
            assertThat(page).hasURL(Pattern.compile(".*[?&]find=Maya.*"));
            assertThat(page.locator("#find")).isFocused();
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }
}
