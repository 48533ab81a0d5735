package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.person.PersonSettings;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.PageLook;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** What people set for themselves, and the menu that leads there. */
class OwnSettingsTests extends StaffPageTests {

    private static final String PAGE = "/settings";

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STUDENT", "ADVISOR", "MENTOR", "REGISTRAR", "FACULTY", "ADMIN"})
    void areEverybodysAndShowWhoTheyAre(Role role) {
        assertThat(get(role, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Your settings", "A-101", "dana.whitcomb@aldervalley.example")
                .containsPattern("value=\"America/New_York\"[^>]*selected");
    }

    @Test
    void areEffectiveAtOnceInTheSessionToo() {
        given(people.settings(any(), any()))
                .willReturn(new PersonView(
                        Samples.ADVISOR,
                        "A-101",
                        "Dana",
                        null,
                        "Whitcomb",
                        "dana.whitcomb@aldervalley.example",
                        Set.of(Role.ADVISOR),
                        "America/Chicago",
                        "en-US",
                        Lifecycle.ACTIVE,
                        true,
                        5));

        var saved = post(Role.ADVISOR, PAGE, "zone", "America/Chicago", "language", "en-US", "version", "4");

        assertThat(saved).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(PAGE);
        then(people).should().settings(new PersonSettings("America/Chicago", "en-US"), new Revision(4));
        assertThat(inSession(saved, SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME))
                .isEqualTo(TimeZone.getTimeZone("America/Chicago"));
        assertThat(inSession(saved, SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME))
                .isEqualTo(Locale.US);
    }

    @Test
    void keepWhatWasChosenWhenTheyAreRefused() {
        given(people.settings(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "unknown-zone", "There is no time zone of this name."));

        assertThat(post(Role.ADVISOR, PAGE, "zone", "Mars/Olympus", "language", "", "version", "4"))
                .bodyText()
                .contains("Your settings are not saved yet");
        assertThat(post(Role.ADVISOR, PAGE, "zone", "", "language", "", "version", "4"))
                .bodyText()
                .contains("Your settings are not saved yet");
    }

    @Test
    void areInTheMenuWithTheNameTheRoleAndTheWayOut() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload"))
                .bodyText()
                .containsPattern("(?s)menu-who.*Dana Whitcomb.*Advisor")
                .containsPattern("href=\"/settings\"[^>]*>(?s).{0,200}Your settings")
                .containsPattern("href=\"/messages/settings\"[^>]*>(?s).{0,200}Message settings")
                .containsPattern("href=\"/settings/password\"[^>]*>(?s).{0,200}Change password")
                .contains("Sign out");
    }

    @Test
    void haveNoBarrierAndTheMenuOpensByKeyboardOnEveryScreen() {
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            for (var width : List.of(1280, 390, 320)) {
                page.setViewportSize(width, 900);
                page.navigate(url(PAGE));
                page.focus(".me .menu > summary");
                page.keyboard().press("Enter");
                page.locator(".menu-list a", new Page.LocatorOptions().setHasText("Your settings"))
                        .waitFor();

                assertThat(page.locator(".menu-list [data-theme-toggle]").isVisible())
                        .isTrue();
            }
            assertThat(PageLook.at(page).errors()).isEmpty();
            page.navigate(url(PAGE + "/password"));
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    private static Object inSession(MvcTestResult result, String attribute) {
        return Objects.requireNonNull(
                Objects.requireNonNull(result.getRequest().getSession()).getAttribute(attribute));
    }
}
