package io.waymark.advising.cohort;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MembershipView;
import io.waymark.advising.api.cohort.RemoveMembers;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class CohortTests {

    private final College alder;
    private final CohortApi cohorts;

    @Autowired
    CohortTests(Colleges colleges) {
        alder = colleges.open();
        cohorts = alder.asAdmin(CohortApi.class);
    }

    @Test
    void gathersStudentsUnderAName() {
        var maya = alder.student("Maya");
        var fall = cohorts.create(new CohortEntry("Fall 2025"), "k");
        assertThat(cohorts.create(new CohortEntry("Fall 2025"), "k").id()).isEqualTo(fall.id());

        cohorts.addMembers(fall.id(), new AddMembers(Set.of(maya.value())));
        assertThat(cohorts.addMembers(fall.id(), new AddMembers(Set.of(maya.value())))
                        .members())
                .isOne();
        assertThat(cohorts.list(null, 10).items())
                .extracting(CohortView::members)
                .containsExactly(1);
        assertThat(cohorts.removeMember(fall.id(), maya.value()).members()).isZero();
    }

    @Test
    void showsAnAdvisorOnlyTheirOwnAdvisees() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var fall = cohorts.create(new CohortEntry("Fall 2025"), null);
        cohorts.addMembers(fall.id(), new AddMembers(Set.of(maya.value(), eli.value())));

        assertThat(alder.as(dana, Role.ADVISOR, CohortApi.class)
                        .members(fall.id(), null, 10)
                        .items())
                .extracting(it -> it.student().id())
                .containsExactly(maya.value());
        assertThat(cohorts.members(fall.id(), null, 1).next()).isNotNull();
    }

    @Test
    void removesManyAtOnceWhoeverOfThemIsAMember() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        var noor = alder.student("Noor");
        var fall = cohorts.create(new CohortEntry("Fall 2025"), null);
        cohorts.addMembers(fall.id(), new AddMembers(Set.of(maya.value(), eli.value())));

        assertThat(cohorts.removeMembers(fall.id(), new RemoveMembers(Set.of(maya.value(), noor.value())))
                        .members())
                .isOne();
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> cohorts.removeMembers(fall.id(), new RemoveMembers(Set.of(eli.value(), UUID.randomUUID()))));
        assertThat(cohorts.show(fall.id()).members()).isOne();
    }

    @Test
    void tellsWhichCohortsAStudentIsIn() {
        var maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        for (var name : List.of("HIT", "Evening", "Empty")) {
            var made = cohorts.create(new CohortEntry(name), null);
            if (!name.equals("Empty")) {
                cohorts.addMembers(made.id(), new AddMembers(Set.of(maya.value())));
            }
        }
        var asDana = alder.as(dana, Role.ADVISOR, CohortApi.class);

        assertThat(cohorts.of(maya.value())).extracting(MembershipView::name).containsExactly("Evening", "HIT");
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.of(maya.value()));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> cohorts.of(UUID.randomUUID()));
        alder.assign(dana, maya);
        assertThat(asDana.of(maya.value())).hasSize(2);
        assertThat(alder.sql(
                        "select why from disclosure where what = 'cohorts' and student_id = ? order by why",
                        String.class,
                        maya.value()))
                .containsExactly("admin", "advisor");
    }

    @Test
    void narrowsTheListOfPeople() {
        var people = alder.asAdmin(PersonApi.class);
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        var dana = alder.advisor("Dana");
        alder.assign(dana, eli);
        var fall = cohorts.create(new CohortEntry("Fall 2025"), null);
        cohorts.addMembers(fall.id(), new AddMembers(Set.of(maya.value(), eli.value())));

        assertThat(people.list(null, null, null, fall.id(), null, null, PersonSort.NAME, null, 10)
                        .items())
                .extracting(PersonView::id)
                .containsExactlyInAnyOrder(maya.value(), eli.value());
        assertThat(people.list(null, null, null, fall.id(), dana.value(), null, PersonSort.NAME, null, 10)
                        .items())
                .extracting(PersonView::id)
                .containsExactly(eli.value());
        assertThat(people.list(null, null, null, null, maya.value(), null, PersonSort.NAME, null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void keepsNamesUniqueAndVersionsStraight() {
        var fall = cohorts.create(new CohortEntry("Fall"), null);
        cohorts.create(new CohortEntry("Spring"), null);

        refused(HttpStatus.CONFLICT, "name-taken", () -> cohorts.create(new CohortEntry("Fall"), null));
        refused(
                HttpStatus.CONFLICT,
                "name-taken",
                () -> cohorts.rename(fall.id(), new CohortEntry("Spring"), new Revision(0)));
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> cohorts.rename(fall.id(), new CohortEntry("Autumn"), new Revision(3)));
        assertThat(cohorts.rename(fall.id(), new CohortEntry("Autumn"), new Revision(0))
                        .version())
                .isOne();
    }

    @Test
    void isChangedByAdminsOnly() {
        var dana = alder.as(alder.advisor("Dana"), Role.ADVISOR, CohortApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> dana.create(new CohortEntry("Fall"), null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-student",
                () -> cohorts.addMembers(
                        cohorts.create(new CohortEntry("Fall"), null).id(),
                        new AddMembers(Set.of(alder.admin().value()))));
    }
}
