package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.RefusedForm;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What staff see who send a form with something missing. */
class RefusedFormLookTests extends StaffPageTests {

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(Role.ADVISOR, Routes.MAYA, "main form[action$='/notes']"),
                Arguments.of(Role.ADVISOR, Routes.MAYA + "/book", "main form.book-form"),
                Arguments.of(Role.ADVISOR, "/host/availability/advisor", "main form"),
                Arguments.of(Role.REGISTRAR, "/reviewer/queue/registrar/comments", "main form[action$='/comments']"),
                Arguments.of(Role.MENTOR, "/mentor/profile", "main form"),
                Arguments.of(Role.MENTOR, "/mentor/groups/new", "main form"),
                Arguments.of(Role.ADMIN, "/admin/people/new", "main form"),
                Arguments.of(Role.ADMIN, "/admin/settings/closures", "main form[action$='/closures']"),
                Arguments.of(Role.ADMIN, "/admin/college", "main form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hasNoBarrier(Role role, String path, String form) {
        try (var page = browser(role, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));
            RefusedForm.send(page, form);

            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }
}
