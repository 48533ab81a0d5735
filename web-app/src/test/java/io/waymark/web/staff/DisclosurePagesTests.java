package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ShownRecord;
import io.waymark.kit.test.PageLook;
import io.waymark.web.services.Answers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What an admin reads of who was shown whose record, and a student of their own. */
class DisclosurePagesTests extends StaffPageTests {

    private static final String ALL = "/admin/history/disclosures";
    private static final String OWN = "/settings/disclosures";

    @Test
    void areListedInWordsWithWhomTheyConcern() {
        assertThat(get(Role.ADMIN, ALL))
                .bodyText()
                .containsSubsequence(
                        "Tue, Nov 10",
                        "/admin/people/" + Samples.ADVISOR,
                        "Dana Whitcomb",
                        "advisor",
                        "/admin/people/" + Samples.MAYA_ID,
                        "Maya Okafor",
                        "notes",
                        "Somebody outside the college",
                        "site supervisor",
                        "evidence");
        assertThat(get(Role.ADMIN, ALL + "?source=MENTORING"))
                .bodyText()
                .contains("session with a mentor", "Somebody who is not known any more");
    }

    @Test
    void areNarrowedByWhomAndWhenInTheZoneOfWhoeverReads() {
        assertThat(get(
                        Role.ADMIN,
                        ALL + "?about=" + Samples.MAYA_ID + "&by=" + Samples.ADVISOR
                                + "&from=2026-11-01&until=2026-11-09&size=25"))
                .bodyText()
                .contains("Record of Maya Okafor", "By ", "disclosures.csv?about=" + Samples.MAYA_ID);
        then(disclosures)
                .should()
                .list(
                        Samples.MAYA_ID,
                        Samples.ADVISOR,
                        Instant.parse("2026-11-01T04:00:00Z"),
                        Instant.parse("2026-11-10T05:00:00Z"),
                        null,
                        25);

        assertThat(get(Role.ADMIN, ALL + "?about=nobody&from=yesterday&source=x"))
                .hasStatusOk();
        then(disclosures).should().list(null, null, null, null, null, 50);
    }

    @Test
    void askWhoIsMeantBeforeAnythingIsShown() {
        assertThat(get(Role.ADMIN, ALL + "?find=Maya&source=MENTORING"))
                .bodyText()
                .contains("Whom do you mean?", ALL + "?source=MENTORING&amp;about=" + Samples.MAYA_ID)
                .contains(ALL + "?source=MENTORING&amp;by=" + Samples.MAYA_ID);
        then(mentorDisclosures).should(never()).list(any(), any(), any(), any(), any(), anyInt());

        given(people.list(any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(), null, 0));
        assertThat(get(Role.ADMIN, ALL + "?find=Zzyzx")).bodyText().contains("No person matches.");
    }

    @Test
    void areAFileThatNoSpreadsheetTakesForFormulas() {
        given(disclosures.list(any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(new ShownRecord(
                                Samples.NOW,
                                new NamedPerson(UUID.randomUUID(), "=HYPERLINK(1)"),
                                new NamedPerson(Samples.MAYA_ID, "Maya Okafor"),
                                "notes",
                                "advisor")),
                        null));

        assertThat(get(Role.ADMIN, ALL + ".csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"disclosures.csv\"")
                .bodyText()
                .startsWith("\uFEFF")
                .contains("'=HYPERLINK(1)", "Maya Okafor", "notes");
    }

    @Test
    void saySoWhileTheServiceIsSilent() {
        given(disclosures.list(any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, ALL)).hasStatusOk().bodyText().contains("Find a person");
    }

    @Test
    void tellStudentsTheirOwnByTheDay() {
        assertThat(get(Role.STUDENT, OWN))
                .bodyText()
                .containsSubsequence(
                        "Tuesday, November 10",
                        "Dana Whitcomb, advisor",
                        "Saw: contact attempts and roadmap (7 times)",
                        "Ruth Bellamy, admin",
                        "profile",
                        "Monday, November 9",
                        "Somebody outside the college, site supervisor");
        assertThat(get(Role.STUDENT, OWN + "?record=MENTORING")).bodyText().contains("Nobody has seen your record");
        assertThat(get(Role.ADVISOR, OWN)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void haveNoBarrierForStudents(int width, ColorScheme scheme) {
        try (var page = browser(Role.STUDENT, width, scheme)) {
            page.navigate(url(OWN));
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @Test
    void areFoundFromTheSettingsOfAStudentAlone() {
        given(people.me()).willReturn(Samples.person(Samples.MAYA, "203600", true, Role.STUDENT));
        assertThat(get(Role.STUDENT, "/settings")).bodyText().contains(OWN);

        Services.people(people);
        assertThat(get(Role.ADVISOR, "/settings")).bodyText().doesNotContain(OWN);
    }
}
