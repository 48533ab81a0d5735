package io.waymark.web.student.continuing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.sample.StudentPageTests;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Credentials, units and their report in a real browser, narrow and wide, light and dark. */
class ContinuingLookTests extends StudentPageTests {

    private static final String PAGE = "/student/continuing";

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void hasNoBarrierAndFits(int width, ColorScheme scheme) {
        try (var page = browser(Role.STUDENT, width, scheme)) {
            for (var path : List.of(PAGE, PAGE + "/rhit/renewal", PAGE + "/rhit")) {
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors())
                        .as("%s at %d", path, width)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"390, DARK"})
    void saysAtTheFieldsWhatIsMissing(int width, ColorScheme scheme) {
        try (var page = browser(Role.STUDENT, width, scheme)) {
            page.navigate(url(PAGE));
            page.locator("#log button[type=submit]").click();

            assertThat(page.locator("#activity-error").isVisible()).isTrue();
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }
}
