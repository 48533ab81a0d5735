package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignmentPhase;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.services.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What an admin reads of advisors and their students, and handing students over. */
class AdvisorTests extends StaffPageTests {

    private static final String DANA = "/admin/advisors/" + Samples.ADVISOR;

    @Test
    void listsAdvisorsByWhatOneWants() {
        assertThat(get(Role.ADMIN, "/admin/advisors?sort=LOAD"))
                .bodyText()
                .contains("aria-sort=\"descending\"", "288 of 300", "Full");
        then(advisors).should().list(eq(AdvisorSort.LOAD), any(), anyInt());

        assertThat(get(Role.ADMIN, "/admin/advisors?sort=sideways")).hasStatusOk();
        then(advisors).should().list(eq(AdvisorSort.NAME), any(), anyInt());
    }

    @Test
    void tellsOfEachStudentSinceWhenAndWhetherItIsPlanned() {
        assertThat(get(Role.ADMIN, DANA))
                .bodyText()
                .contains(
                        "Maya Okafor",
                        "Planned",
                        "/assignments/" + Samples.id(1100) + "/cancel",
                        "Not active",
                        "Until Thu, Dec 10",
                        "288 of 300");
    }

    @Test
    void looksForStudentsAsTheAddressSays() {
        assertThat(get(Role.ADMIN, DANA + "?q=Ma&phase=PLANNED&sort=NEWEST&size=25"))
                .bodyText()
                .contains("Remove filter");
        then(assignments)
                .should()
                .students(Samples.ADVISOR, "Ma", AssignmentPhase.PLANNED, AssignedSort.NEWEST, null, 25);

        assertThat(get(Role.ADMIN, DANA + "?phase=never&sort=sideways")).hasStatusOk();
        then(assignments).should().students(Samples.ADVISOR, null, null, AssignedSort.NAME, null, 50);
    }

    @Test
    void saysWhetherThereIsNobodyOrNobodyOfThatKind() {
        given(assignments.students(any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(), null, 0));

        assertThat(get(Role.ADMIN, DANA)).bodyText().contains("No students yet");
        assertThat(get(Role.ADMIN, DANA + "?q=x")).bodyText().contains("No student matches");
    }

    @Test
    void standsWithoutAnyOfItsParts() {
        given(assignments.students(any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());
        given(advisors.show(any())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, DANA))
                .hasStatusOk()
                .bodyText()
                .contains("Dana Whitcomb", "is not available right now")
                .doesNotContain("name=\"limit\"");
    }

    @Test
    void whoIsNotActiveKeepsThePageUntilEverybodyIsHandedOver() {
        var dana = Samples.person(Samples.DANA, "A-101", false, Role.ADVISOR);
        given(people.show(Samples.ADVISOR)).willReturn(dana);
        given(advisors.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-advisor", "None."));

        assertThat(get(Role.ADMIN, DANA))
                .hasStatusOk()
                .bodyText()
                .contains("Dana is not active", "Maya Okafor", "/handover")
                .doesNotContain("Assign students to Dana", "name=\"limit\"");
    }

    @Test
    void whoIsNoAdvisorHasNoSuchPage() {
        given(advisors.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-advisor", "None."));

        assertThat(get(Role.ADMIN, "/admin/advisors/" + Samples.MAYA_ID)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void leadsThoseWhoAreTickedToTheHandover() {
        assertThat(post(Role.ADMIN, DANA + "/chosen", "students", Samples.MAYA_ID.toString(), "do", "handover"))
                .hasRedirectedUrl(DANA + "/handover?students=" + Samples.MAYA_ID);
        assertThat(post(Role.ADMIN, DANA + "/chosen", "do", "handover"))
                .hasRedirectedUrl(DANA)
                .flash()
                .containsEntry("refusal", "Select one or more students first.");
    }

    @Test
    void namesWhoIsHandedOverAndWhoCouldTakeThem() {
        assertThat(get(Role.ADMIN, DANA + "/handover?students=" + Samples.MAYA_ID + "," + Samples.id(999)))
                .bodyText()
                .contains("Maya Okafor", "and 1 other student", "Carlos Ruiz: 300 students, limit 300")
                .doesNotContain("Dana Whitcomb: 288", "All of them");
        then(assignments)
                .should()
                .students(
                        Samples.ADVISOR,
                        List.of(Samples.MAYA_ID, Samples.id(999)),
                        null,
                        null,
                        AssignedSort.NAME,
                        null,
                        100);
        assertThat(get(Role.ADMIN, DANA + "/handover")).bodyText().contains("All of them");
        then(advisors).should(times(2)).list(AdvisorSort.ROOM, null, 200);
    }

    @Test
    void handsOverThoseWhoWereChosen() {
        assertThat(post(
                        Role.ADMIN,
                        DANA + "/handover",
                        "students",
                        Samples.MAYA_ID.toString(),
                        "to",
                        Samples.id(9).toString(),
                        "from",
                        "2026-12-01",
                        "reason",
                        " On leave. "))
                .hasRedirectedUrl(DANA);

        then(assignments)
                .should()
                .handOver(
                        Samples.ADVISOR,
                        new HandOverStudents(
                                Samples.id(9), Set.of(Samples.MAYA_ID), LocalDate.parse("2026-12-01"), "On leave."));
    }

    @Test
    void handsOverEverybodyAtOnce() {
        post(Role.ADMIN, DANA + "/handover", "to", Samples.id(9).toString(), "reason", "Retires.");

        then(assignments)
                .should()
                .handOver(Samples.ADVISOR, new HandOverStudents(Samples.id(9), null, null, "Retires."));
    }

    @Test
    void asksForWhomAndWhyAndKeepsWhatWasTyped() {
        assertThat(post(
                        Role.ADMIN,
                        DANA + "/handover",
                        "students",
                        Samples.MAYA_ID.toString(),
                        "to",
                        "",
                        "from",
                        "soon",
                        "reason",
                        ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Choose an advisor.",
                        "Enter a date, like 2026-08-24.",
                        "Please fill this in.",
                        "Maya Okafor",
                        "name=\"students\" value=\"" + Samples.MAYA_ID);
        then(assignments).should(never()).handOver(any(), any());
    }

    @Test
    void saysWhyStudentsCannotBeHandedOver() {
        given(assignments.handOver(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "caseload-full",
                        "Full.",
                        Map.of("advisor", "Carlos Ruiz", "load", 312, "limit", 300)));

        assertThat(post(Role.ADMIN, DANA + "/handover", "to", Samples.id(9).toString(), "reason", "Retires."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Carlos Ruiz would have 312 students.", "Retires.</textarea>");
    }

    @Test
    void cancelsWhatIsPlanned() {
        assertThat(post(Role.ADMIN, DANA + "/assignments/" + Samples.id(1100) + "/cancel"))
                .hasRedirectedUrl(DANA);
        then(assignments).should().cancel(Samples.id(1100));
    }

    @Test
    void saysOfALimitThatOthersChangedWhatItIsNow() {
        given(advisors.limit(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));

        assertThat(post(Role.ADMIN, DANA + "/limit", "limit", "250", "version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"250\"", "Somebody changed this");
    }
}
