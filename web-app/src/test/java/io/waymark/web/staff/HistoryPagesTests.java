package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.ChangeKind;
import io.waymark.core.trail.FieldChange;
import io.waymark.core.trail.ThingChange;
import io.waymark.web.services.Answers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** What an admin reads of who changed what. */
class HistoryPagesTests extends StaffPageTests {

    private static final String PAGE = "/admin/history";

    @Test
    void isToldInWordsWithWhatItWasAndIs() {
        assertThat(get(Role.ADMIN, PAGE))
                .bodyText()
                .containsSubsequence("Dana Whitcomb", "Note: changed", "Maya Okafor", "Text: changed")
                .containsSubsequence("Assignment: added", "Advisor: Dana Whitcomb")
                .containsSubsequence(
                        "Waymark",
                        "/admin/people/" + Samples.id(801),
                        "Person: changed",
                        "Given name: from MAYA to Mia",
                        "Status: from active to on leave",
                        "Preferred name: May removed")
                .containsSubsequence("/admin/cohorts/" + Samples.id(801), "Cohort: added", "Name: Fall 2026")
                .doesNotContain("given_name", "advisor_id", "ON_LEAVE");
        assertThat(get(Role.ADMIN, PAGE + "?source=MENTORING"))
                .bodyText()
                .contains("Somebody who is not known any more", "from no to yes");
        assertThat(get(Role.ADMIN, PAGE + "?source=ACCOUNTS"))
                .bodyText()
                .contains("Account: changed", "Roles: from student to student, advisor", "Password: changed");
    }

    @Test
    void isNarrowedByWhomWhatAndWhen() {
        assertThat(get(
                        Role.ADMIN,
                        PAGE + "?about=" + Samples.MAYA_ID + "&by=" + Samples.ADVISOR
                                + "&thing=cohort&from=2026-11-01&until=2026-11-09"))
                .bodyText()
                .contains("Record of Maya Okafor", "Remove filter", "changes.csv?about=" + Samples.MAYA_ID)
                .containsPattern("value=\"cohort\"[^>]*selected");
        then(history)
                .should()
                .list(
                        Samples.MAYA_ID,
                        Samples.ADVISOR,
                        "cohort",
                        Instant.parse("2026-11-01T04:00:00Z"),
                        Instant.parse("2026-11-10T05:00:00Z"),
                        null,
                        50);
    }

    @Test
    void asksWhoIsMeantFirst() {
        assertThat(get(Role.ADMIN, PAGE + "?find=Maya"))
                .bodyText()
                .contains("What was changed about them", PAGE + "?about=" + Samples.MAYA_ID);
        then(history).should(never()).list(any(), any(), any(), any(), any(), any(), anyInt());
    }

    @Test
    void isAFileOfTheSameWords() {
        assertThat(get(Role.ADMIN, PAGE + "/changes.csv"))
                .hasHeader("Content-Disposition", "attachment; filename=\"changes.csv\"")
                .bodyText()
                .startsWith("\uFEFF")
                .contains("Person: changed", "Given name: from MAYA to Mia");
    }

    @Test
    void isFoundFromTheSettingsAndFromAStudentsPage() {
        assertThat(get(Role.ADMIN, "/admin/settings")).bodyText().contains("href=\"/admin/history\"");
        assertThat(get(Role.ADMIN, "/admin/people/" + Samples.MAYA_ID))
                .bodyText()
                .contains(PAGE + "?about=" + Samples.MAYA_ID, PAGE + "/disclosures?about=" + Samples.MAYA_ID);
    }

    @Test
    void saysSoWhileTheServiceIsSilent() {
        given(history.list(any(), any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, PAGE)).hasStatusOk().bodyText().contains("Find a person");
        assertThat(get(Role.ADVISOR, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone       | America/Chicago           | Time zone: America/Chicago
            starts_at  | 2026-11-10T14:00:00+00:00 | Begins: Tue, Nov 10
            state      | NY                        | Status: NY
            advisor_id | 01981d5c-0000-7000-8000-0000000000ff | Advisor: changed
            """)
    void saysValuesAsPeopleWriteThem(String field, String value, String said) {
        given(history.list(any(), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(new ThingChange(
                                Samples.NOW,
                                null,
                                null,
                                "appointment",
                                null,
                                ChangeKind.UPDATE,
                                List.of(new FieldChange(field, null, value, false)))),
                        null));

        assertThat(get(Role.ADMIN, PAGE)).bodyText().contains(said).doesNotContain("+00:00");
    }
}
