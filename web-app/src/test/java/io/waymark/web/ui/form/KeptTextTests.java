package io.waymark.web.ui.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.web.sample.Meets;
import io.waymark.web.sample.StudentPageTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser that loses its connection while a form is on its way. */
class KeptTextTests extends StudentPageTests {

    private static final String TOMAS = "/student/mentors/" + Meets.TOMAS;
    private static final String FREE = TOMAS + "?slot=2026-11-17T22:00:00Z/2026-11-17T22:45:00Z";

    private final Page page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT);

    @BeforeEach
    void books() {
        given(sessions.book(any(), any()))
                .willReturn(Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null));
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void showsWhatWasTypedWhenTheFormIsShownAgain() {
        sendIntoTheVoid();

        page.navigate(url(TOMAS));

        assertThat(page.locator("textarea[name=topic]")).hasValue("RHIT or CCS?");
        assertThat(page.locator("form .note")).containsText("before the connection was lost");
    }

    @Test
    void keepsNothingOnceAPageAnswers() {
        sendIntoTheVoid();
        page.navigate(url(FREE));
        submit();
        page.waitForURL("**/student/meetings/**");

        page.navigate(url(TOMAS));

        assertThat(page.locator("textarea[name=topic]")).hasValue("");
    }

    @Test
    void showsNothingToAnybodyElse() {
        sendIntoTheVoid();
        as(Role.ADMIN, page);
        page.navigate(url("/admin/people/new"));
        as(Role.STUDENT, page);

        page.navigate(url(TOMAS));

        assertThat(page.locator("textarea[name=topic]")).hasValue("");
    }

    @Test
    void takesOnlyThePartOfAPageThatCannotBeLoaded() {
        page.navigate(url("/student/mentors"));
        page.route("**/student/mentors?**", Route::abort);

        page.locator("#q").fill("coding");

        assertThat(page.locator("#found")).containsText("This part could not be loaded. Try again");
        assertThat(page.locator("#q")).hasValue("coding");
    }

    private void submit() {
        page.locator("form.book-form button.btn-primary").click();
    }

    private void sendIntoTheVoid() {
        page.navigate(url(FREE));
        page.locator("textarea[name=topic]").fill("RHIT or CCS?");
        page.route("**" + TOMAS, Route::abort);
        page.waitForRequest("**" + TOMAS, this::submit);
        page.unroute("**" + TOMAS);
    }
}
