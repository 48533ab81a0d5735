package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.UsState;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.PageLook;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.college.CollegeAccents;
import io.waymark.web.services.Answers;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What an admin says about the college, and what becomes of it on every page. */
class CollegePageTests extends StaffPageTests {

    private static final String PAGE = "/admin/college";

    @Autowired
    private CollegeAccents accents;

    @BeforeEach
    void isAlderValley() {
        given(institutions.own()).willReturn(college(Accent.HARBOR));
    }

    @AfterEach
    void isPineAgain() {
        accents.chosen(SignedInFixtures.ALDER_VALLEY, Accent.PINE);
    }

    @Test
    void showsWhatTheCollegeSays() {
        assertThat(get(Role.ADMIN, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Alder Valley College")
                .containsPattern("value=\"HARBOR\"[^>]*selected");
    }

    @Test
    void savesItAndShowsTheColorAtOnce() {
        given(institutions.change(any(), any())).willReturn(college(Accent.PLUM));

        var saved = post(
                Role.ADMIN,
                PAGE,
                "name",
                "Alder College",
                "zone",
                "America/Chicago",
                "language",
                "en-US",
                "accent",
                "PLUM",
                "dateOrder",
                "DMY",
                "version",
                "3");

        assertThat(saved).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(PAGE);
        then(institutions)
                .should()
                .change(
                        new CollegeSettings(
                                "Alder College", "America/Chicago", "en-US", Accent.PLUM, null, DateOrder.DMY),
                        new Revision(3));
        assertThat(get(Role.ADVISOR, "/advisor/caseload")).bodyText().contains("data-accent=\"plum\"");
    }

    @Test
    void takesNoOtherColorAndKeepsWhatWasTyped() {
        assertThat(post(Role.ADMIN, PAGE, "name", "Alder College", "zone", "America/Chicago", "accent", "yellow"))
                .bodyText()
                .contains("The settings are not saved yet", "value=\"Alder College\"");
    }

    @Test
    void saysInWhichStateTheCollegeIs() {
        given(institutions.change(any(), any())).willReturn(college(Accent.PINE));

        post(
                Role.ADMIN,
                PAGE,
                "name",
                "Alder College",
                "zone",
                "America/Chicago",
                "language",
                "en-US",
                "accent",
                "PINE",
                "state",
                "NV",
                "version",
                "3");

        then(institutions)
                .should()
                .change(
                        new CollegeSettings("Alder College", "America/Chicago", "en-US", Accent.PINE, UsState.NV, null),
                        new Revision(3));
        assertThat(get(Role.ADMIN, PAGE)).bodyText().contains("State (optional)", ">Nevada</option>");
    }

    @Test
    void takesNoStateThatThereIsNot() {
        assertThat(post(Role.ADMIN, PAGE, "name", "Alder", "zone", "UTC", "language", "en-US", "state", "ZZ"))
                .bodyText()
                .contains("The settings are not saved yet", "state-error");
    }

    @Test
    void saysWhatTheServiceRefuses() {
        given(institutions.change(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "unknown-zone", "There is no time zone of this name."));

        assertThat(post(
                        Role.ADMIN,
                        PAGE,
                        "name",
                        "Alder",
                        "zone",
                        "Mars/Olympus",
                        "language",
                        "en-US",
                        "accent",
                        "PINE",
                        "version",
                        "3"))
                .bodyText()
                .contains("The settings are not saved yet");
    }

    @Test
    void isForAdmins() {
        EnumSet.complementOf(EnumSet.of(Role.ADMIN))
                .forEach(role -> assertThat(get(role, PAGE)).hasStatus(HttpStatus.FORBIDDEN));
    }

    @ParameterizedTest
    @EnumSource(Accent.class)
    void hasNoBarrierInAnyColor(Accent accent) {
        accents.chosen(SignedInFixtures.ALDER_VALLEY, accent);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var page = browser(Role.ADMIN, 1280, scheme)) {
                for (var path : List.of(PAGE, "/admin/overview")) {
                    page.navigate(url(path));
                    assertThat(page.locator("html").getAttribute("data-accent")).isEqualTo(accent.key());
                    assertThat(PageLook.at(page).barriers())
                            .as("%s, %s", path, scheme)
                            .isEmpty();
                }
            }
        }
    }

    private static InstitutionView college(Accent accent) {
        return new InstitutionView(
                SignedInFixtures.ALDER_VALLEY.value(),
                "alder-valley",
                "Alder Valley College",
                "America/New_York",
                "en-US",
                accent,
                null,
                null,
                3);
    }
}
