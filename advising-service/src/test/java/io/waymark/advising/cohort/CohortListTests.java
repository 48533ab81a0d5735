package io.waymark.advising.cohort;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class CohortListTests {

    private static final Revision FIRST = new Revision(0);

    private final Colleges colleges;
    private final College alder;
    private final CohortApi cohorts;

    @Autowired
    CohortListTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        cohorts = alder.asAdmin(CohortApi.class);
    }

    @Test
    void listsCohortsByNameInStretches() {
        List.of("Spring", "Fall", "Winter").forEach(this::cohort);

        var first = cohorts.list(null, 2);
        var second = cohorts.list(first.next(), 2);

        assertThat(first.items()).extracting(CohortView::name).containsExactly("Fall", "Spring");
        assertThat(second.items()).extracting(CohortView::name).containsExactly("Winter");
        assertThat(second.next()).isNull();
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void listsMembersByFamilyNameWhateverItsCaseWithoutLosingAnybody() {
        var fall = cohort("Fall");
        join(
                fall,
                alder.add(Role.STUDENT, "Abel", "de Vries"),
                alder.add(Role.STUDENT, "Zoe", "Adams"),
                alder.add(Role.STUDENT, "abel", "De Vries"),
                alder.add(Role.STUDENT, "Ann", "Óscar"),
                alder.add(Role.STUDENT, "Ann", "Zu"));
        var seen = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = cohorts.members(fall, after, 2);
            page.items().forEach(it -> seen.add(it.student().familyName().toLowerCase(Locale.ROOT)));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(5).startsWith("adams", "de vries", "de vries").contains("zu", "óscar");
    }

    @Test
    void addsAllOrNobody() {
        var fall = cohort("Fall");
        var gone = alder.student("Eli");
        alder.asAdmin(PersonApi.class).deactivate(gone.value(), FIRST);

        refused(HttpStatus.NOT_FOUND, "no-such-student", () -> join(fall, alder.student("Maya"), gone));
        refused(HttpStatus.NOT_FOUND, "no-such-student", () -> join(fall, PersonId.next()));
        refused(HttpStatus.NOT_FOUND, "no-such-student", () -> join(fall, alder.advisor("Dana")));

        assertThat(cohorts.show(fall).members()).isZero();
    }

    @Test
    void keepsTheDayOnWhichAStudentFirstJoined() {
        var fall = cohort("Fall");
        var maya = alder.student("Maya");
        join(fall, maya);
        alder.sql("update cohort_member set since = '2025-09-01' returning 1", Integer.class);

        join(fall, maya);

        assertThat(cohorts.members(fall, null, 10).items())
                .singleElement()
                .satisfies(it -> assertThat(it.since()).isBefore("2025-10-01T00:00:00Z"));
    }

    @Test
    void mayHoldAStudentOfAnotherCohort() {
        var maya = alder.student("Maya");

        assertThat(join(cohort("Fall"), maya).members()).isOne();
        assertThat(join(cohort("Nursing"), maya).members()).isOne();
    }

    @Test
    void takesOutWhoIsNoMemberWithoutAWord() {
        var fall = cohort("Fall");
        join(fall, alder.student("Maya"));

        assertThat(cohorts.removeMember(fall, alder.student("Eli").value()).members())
                .isOne();
    }

    @Test
    void mayKeepItsNameAndTellsNamesApartWithoutTheSpaceAroundThem() {
        var fall = cohort("Fall");

        refused(HttpStatus.CONFLICT, "name-taken", () -> cohorts.create(new CohortEntry(" Fall "), null));
        assertThat(cohorts.rename(fall, new CohortEntry("Fall "), FIRST))
                .returns("Fall", CohortView::name)
                .returns(0, CohortView::version);
    }

    @Test
    void showsAnAdvisorNobodyWhoWasHandedOver() {
        var maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var fall = cohort("Fall");
        join(fall, maya);
        var asDana = alder.as(dana, Role.ADVISOR, CohortApi.class);
        assertThat(asDana.members(fall, null, 10).items()).hasSize(1);

        alder.assign(alder.advisor("Carla"), maya);

        assertThat(asDana.members(fall, null, 10).items()).isEmpty();
        assertThat(asDana.show(fall).members()).isOne();
    }

    @Test
    void writesDownWhoWasShownAndAsWhat() {
        var maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var fall = cohort("Fall");
        join(fall, maya, alder.student("Eli"));

        alder.as(dana, Role.ADVISOR, CohortApi.class).members(fall, null, 10);
        cohorts.members(fall, null, 10);

        assertThat(alder.sql("select why from disclosure where what = 'cohort' order by why", String.class))
                .containsExactly("admin", "admin", "advisor");
    }

    @Test
    void isClosedToStudentsAndOtherColleges() {
        var fall = cohort("Fall");
        var asMaya = alder.as(alder.student("Maya"), Role.STUDENT, CohortApi.class);
        var elsewhere = colleges.open().asAdmin(CohortApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.list(null, 10));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.members(fall, null, 10));
        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> elsewhere.show(fall));
        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> elsewhere.members(fall, null, 10));
        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> elsewhere.rename(fall, new CohortEntry("Mine"), FIRST));
        assertThat(elsewhere.list(null, 10).items()).isEmpty();
    }

    @Test
    void isHeldTogetherByTheDatabaseToo() {
        var fall = cohort("Fall");
        join(fall, alder.student("Maya"));

        assertThatThrownBy(() -> write("cohort select institution_id, gen_random_uuid(), name, 0 from cohort"))
                .hasStackTraceContaining("a_cohort_has_a_name_of_its_own");
        assertThatThrownBy(() -> write("cohort_member select * from cohort_member"))
                .hasStackTraceContaining("a_student_joins_a_cohort_once");
        assertThatThrownBy(() -> write(
                        "cohort_member select institution_id, gen_random_uuid(), student_id, since from cohort_member"))
                .hasStackTraceContaining("a_member_is_in_a_cohort");
        assertThatThrownBy(() -> write(
                        "cohort_member select institution_id, cohort_id, gen_random_uuid(), since from cohort_member"))
                .hasStackTraceContaining("a_member_is_a_person");
    }

    private void write(String rows) {
        alder.sql("insert into " + rows + " returning 1", Integer.class);
    }

    private UUID cohort(String name) {
        return cohorts.create(new CohortEntry(name), null).id();
    }

    private CohortView join(UUID cohort, PersonId... students) {
        return cohorts.addMembers(
                cohort,
                new AddMembers(Arrays.stream(students).map(PersonId::value).collect(Collectors.toSet())));
    }
}
