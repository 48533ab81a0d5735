package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.RemoveMembers;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.page.FlashMessage;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The lists of people and of a cohort's students: narrowed, acted upon and as files. */
class PeopleTests extends StaffPageTests {

    private static final String FALL = "/admin/cohorts/" + Samples.id(801);

    @Test
    void areNarrowedByEverythingAtOnce() {
        assertThat(get(
                        Role.ADMIN,
                        "/admin/people?q=Ma&role=STUDENT&state=ON_LEAVE&cohort=" + Samples.id(801) + "&advisor="
                                + Samples.ADVISOR))
                .bodyText()
                .contains("Leave of absence", "HIT fall 2026", "Remove filter", "people.csv?q=Ma&amp;role=STUDENT");
        then(people)
                .should()
                .list(
                        "Ma",
                        Role.STUDENT,
                        Lifecycle.ON_LEAVE,
                        Samples.id(801),
                        Samples.ADVISOR,
                        null,
                        PersonSort.NAME,
                        null,
                        50);
    }

    @Test
    void areNarrowedByACohortThatIsArchived() {
        var archived = new CohortView(Samples.id(809), "HIT fall 2019", 30, 4, true);
        given(cohorts.show(archived.id())).willReturn(archived);

        assertThat(get(Role.ADMIN, "/admin/people?cohort=" + archived.id()))
                .bodyText()
                .contains("HIT fall 2019 (archived)", "Remove filter");
    }

    @Test
    void areNarrowedByAnyOfManyCohorts() {
        var last = new CohortView(Samples.id(809), "Zoology", 3, 0, false);
        given(cohorts.list(null, 200)).willReturn(new CountedPage<>(Samples.cohorts(), "more", 201));
        given(cohorts.list("more", 200)).willReturn(new CountedPage<>(List.of(last), null, 201));

        assertThat(get(Role.ADMIN, "/admin/people")).bodyText().contains("Zoology");
        assertThat(get(Role.ADMIN, FALL)).bodyText().contains("Zoology");
    }

    @Test
    void areCountedAndSortedAsTheAddressSays() {
        given(people.list(any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new CountedPage<>(Samples.people().subList(0, 2), "more", 10_001));

        assertThat(get(Role.ADMIN, "/admin/people?sort=NUMBER"))
                .bodyText()
                .contains("1–2 of more than 10,000", "Sort: number", "people.csv?sort=NUMBER");
        then(people).should().list(null, null, null, null, null, null, PersonSort.NUMBER, null, 50);
    }

    @Test
    void areNotNarrowedByWhatTheAddressSaysWrongly() {
        assertThat(get(Role.ADMIN, "/admin/people?role=KING&state=x&cohort=y&advisor=z"))
                .hasStatusOk();
        then(people).should().list(null, null, null, null, null, null, PersonSort.NAME, null, 50);
    }

    @Test
    void standWhileTheirFiltersOrTheyThemselvesAreSilent() {
        given(cohorts.list(any(), anyInt())).willThrow(Answers.silence());
        given(advisors.list(any(), anyInt())).willThrow(Answers.silence());
        assertThat(get(Role.ADMIN, "/admin/people")).hasStatusOk().bodyText().contains("Okafor, Maya");

        given(people.list(any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willThrow(Answers.silence());
        assertThat(get(Role.ADMIN, "/admin/people"))
                .hasStatusOk()
                .bodyText()
                .contains("is not available right now", "Add a person");
    }

    @Test
    void areAFileOfAllPagesThatNoSpreadsheetTakesForFormulas() {
        var dangerous = Samples.person(
                new PersonBrief(Samples.id(998), "=1+1", "O\"Hara, Jr."), "+1", true, Role.STUDENT, Role.MENTOR);
        given(people.list(any(), any(), any(), any(), any(), any(), any(), isNull(), anyInt()))
                .willReturn(new CountedPage<>(Samples.people().subList(0, 1), "second", 2));
        given(people.list(any(), any(), any(), any(), any(), any(), any(), eq("second"), anyInt()))
                .willReturn(new CountedPage<>(List.of(dangerous), null, 2));

        assertThat(get(Role.ADMIN, "/admin/people/people.csv?role=STUDENT"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .satisfies(file -> assertThat(file.getResponse().getHeader("Content-Disposition"))
                        .isEqualTo("attachment; filename=\"people.csv\""))
                .bodyText()
                .startsWith("\ufeffNumber,Family name,Given name,Email,Roles,Status\r\n")
                .contains(
                        "A-001,Bellamy,Ruth,ruth.bellamy@aldervalley.example,Administrator,Active\r\n",
                        "'+1,\"O\"\"Hara, Jr.\",'=1+1,",
                        "Student and Mentor");
    }

    @Test
    void areNoFileWhileNobodyCanListThem() {
        given(people.list(any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, "/admin/people/people.csv")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void ofACohortAreAFileToo() {
        assertThat(get(Role.ADMIN, FALL + "/students.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Number,Family name,Given name,Since", ",Okafor,Maya,2026-08-24");
    }

    @Test
    void ofACohortAreRemovedTogether() {
        assertThat(post(
                        Role.ADMIN,
                        FALL + "/members/remove",
                        "students",
                        Samples.MAYA_ID.toString(),
                        "students",
                        Samples.id(101).toString(),
                        "do",
                        "remove"))
                .hasRedirectedUrl(FALL);
        then(cohorts)
                .should()
                .removeMembers(Samples.id(801), new RemoveMembers(Set.of(Samples.MAYA_ID, Samples.id(101))));

        assertThat(post(Role.ADMIN, FALL + "/members/remove", "do", "remove"))
                .hasRedirectedUrl(FALL)
                .flash()
                .containsEntry("refusal", "Select one or more students first.");
    }

    @Test
    void areBackInTheirCohortOnceTheirRemovalIsUndone() {
        var removed = post(Role.ADMIN, FALL + "/members/remove", "students", Samples.MAYA_ID.toString());

        assertThat(post(Role.ADMIN, undoAfter(removed))).hasRedirectedUrl(FALL);
        then(cohorts).should().addMembers(Samples.id(801), new AddMembers(Set.of(Samples.MAYA_ID)));
    }

    @Test
    void areNotOfferedBackWhenTheyAreTooManyForAnAddress() {
        var many = IntStream.range(0, 200)
                .mapToObj(number -> Stream.of("students", Samples.id(number).toString()))
                .flatMap(field -> field)
                .toArray(String[]::new);

        assertThat(post(Role.ADMIN, FALL + "/members/remove", many))
                .flash()
                .containsEntry("toast", FlashMessage.of("200 students were removed."));
    }

    private static String undoAfter(MvcTestResult done) {
        var toast = (FlashMessage)
                Objects.requireNonNull(done.getMvcResult().getFlashMap().get("toast"));
        return Objects.requireNonNull(toast.action()).href();
    }

    @Test
    void ofACohortAreFoundAndNobodyIsAddedWhoWasNotTicked() {
        assertThat(get(Role.ADMIN, FALL + "?find=Maya"))
                .bodyText()
                .contains("name=\"students\" value=\"" + Samples.MAYA_ID, "Which students");
        assertThat(get(Role.ADMIN, FALL + "?find=Nobody")).bodyText().contains("No active student matches.");
        assertThat(post(Role.ADMIN, FALL + "/members")).hasRedirectedUrl(FALL);
        then(cohorts).should(never()).addMembers(any(), any());
    }

    @Test
    void ofACohortStandWhileTheyCannotBeListed() {
        given(cohorts.members(any(), any(), anyInt())).willThrow(Answers.silence());
        given(people.list(any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, FALL + "?find=Maya"))
                .hasStatusOk()
                .bodyText()
                .contains("HIT fall 2026", "is not available right now", "Rename");
    }
}
