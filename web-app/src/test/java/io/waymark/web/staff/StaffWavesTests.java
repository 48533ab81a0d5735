package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.willAnswer;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.pages.Wave;
import io.waymark.web.sample.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All that a page of staff needs is asked for at once. */
class StaffWavesTests extends StaffPageTests {

    @Test
    void ofTheCaseload() {
        var wave = Wave.of(2);
        willAnswer(wave.then(new CaseloadPage(Samples.caseload(), null, 12, 12, 7)))
                .given(caseload)
                .list(any(), any(), any(), any(), any(), any(), anyInt());
        willAnswer(wave.then(new CountedPage<>(Samples.cohorts(), null, 3)))
                .given(cohorts)
                .list(any(), anyInt());

        assertThat(get(Role.ADVISOR, "/advisor/caseload")).hasStatusOk();
    }

    @Test
    void ofAStudentsFile() {
        var wave = Wave.of(5);
        willAnswer(wave.then(Samples.people().getFirst())).given(people).show(any());
        willAnswer(wave.then(Samples.caseload().getFirst())).given(caseload).show(any());
        willAnswer(wave.then(Samples.attributes())).given(attributes).list();
        willAnswer(wave.then(new PersonAttributes(Map.of(), 1)))
                .given(attributes)
                .of(any());
        willAnswer(wave.then(List.of())).given(assignments).history(any());

        assertThat(get(Role.ADVISOR, Routes.MAYA)).hasStatusOk();
    }

    @Test
    void ofThePeople() {
        var wave = Wave.of(3);
        willAnswer(wave.then(new CountedPage<>(Samples.people(), null, 9)))
                .given(people)
                .list(any(), any(), any(), any(), any(), any(), any(), any(), anyInt());
        willAnswer(wave.then(new CountedPage<>(Samples.cohorts(), null, 3)))
                .given(cohorts)
                .list(any(), anyInt());
        willAnswer(wave.then(new CountedPage<>(Samples.advisors(), null, 3)))
                .given(advisors)
                .list(any(), anyInt());

        assertThat(get(Role.ADMIN, "/admin/people")).hasStatusOk();
    }

    @Test
    void ofAnImport() {
        var wave = Wave.of(3);
        willAnswer(wave.then(Samples.imports().getFirst())).given(imports).show(any());
        willAnswer(wave.then(new Page<>(List.of(), null))).given(imports).errors(any(), any(), anyInt());
        willAnswer(wave.then(new Page<>(List.of(), null))).given(imports).conflicts(any(), any(), anyInt());

        assertThat(get(Role.ADMIN, "/admin/imports/" + Samples.id(900))).hasStatusOk();
    }

    /** In a language in which no other test has read the titles of the roadmaps, which are remembered. */
    @Test
    void ofAMentorsProfile() {
        var wave = Wave.of(2);
        willAnswer(wave.then(Samples.profile())).given(mentors).own();
        willAnswer(wave.then(List.of(Walk.outline()))).given(journeys).roadmaps();
        var priya = SignedInFixtures.reading(Locale.CANADA, Samples.MENTOR, "Priya Raman", Role.MENTOR);

        assertThat(mvc.get().uri("/mentor/profile").with(user(priya))).hasStatusOk();
    }
}
