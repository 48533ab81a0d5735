package io.waymark.advising.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many students join cohorts at once, by name. */
@AdvisingTest
class JoiningTests {

    private final College alder;
    private final CohortApi cohorts;
    private final Cohorts joining;
    private final PersonId maya;
    private final PersonId eli;

    @Autowired
    JoiningTests(Colleges colleges, Cohorts joining) {
        alder = colleges.open();
        cohorts = alder.asAdmin(CohortApi.class);
        this.joining = joining;
        maya = alder.student("Maya");
        eli = alder.student("Eli");
    }

    @Test
    void makesCohortsThatThereAreNoneOf() {
        cohorts.create(new CohortEntry("Fall"), null);

        join(Map.of(maya, Set.of("Fall", "Honors"), eli, Set.of("Fall")));

        assertThat(cohorts.list(null, 10).items())
                .extracting(it -> it.name() + " " + it.members())
                .containsExactly("Fall 2", "Honors 1");
    }

    @Test
    void findsACohortHoweverItsNameIsSpaced() {
        cohorts.create(new CohortEntry("RW  fall\u00a0"), null);

        join(Map.of(maya, Set.of(" RW fall"), eli, Set.of("RW\u00a0fall")));

        assertThat(cohorts.list(null, 10).items())
                .singleElement()
                .returns("RW fall", CohortView::name)
                .returns(2, CohortView::members);
    }

    @Test
    void changesNothingForWhoIsInAlready() {
        join(Map.of(maya, Set.of("Fall")));
        var trail = alder.count("audit_entry");

        join(Map.of(maya, Set.of("Fall"), eli, Set.of()));
        join(Map.of());

        assertThat(alder.count("audit_entry")).isEqualTo(trail);
    }

    @Test
    void leadsNobodyIntoACohortThatIsArchived() {
        var fall = cohorts.create(new CohortEntry("Fall"), null);
        var renamed = cohorts.rename(fall.id(), new CohortEntry("Fall 2019"), new Revision(fall.version()));
        cohorts.archive(fall.id(), new Revision(renamed.version()));

        for (var name : Set.of("FALL 2019", "fall")) {
            assertThatExceptionOfType(RuleViolationException.class)
                    .isThrownBy(() -> join(Map.of(maya, Set.of("Honors", name))))
                    .satisfies(it -> assertThat(it.code()).isEqualTo("cohort-archived"))
                    .satisfies(it -> assertThat(it.arguments()).containsEntry("cohort", "Fall 2019"));
        }
        assertThat(cohorts.show(fall.id()).members()).isZero();
    }

    @Test
    void leavesWhoIsInACohortThatIsArchived() {
        join(Map.of(maya, Set.of("Fall")));
        var fall = cohorts.list(null, 10).items().getFirst();
        cohorts.archive(fall.id(), new Revision(fall.version()));

        join(Map.of(maya, Set.of("FALL", "Honors")));

        assertThat(cohorts.of(maya.value())).hasSize(2);
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> join(Map.of(maya, Set.of("Fall"), eli, Set.of("Fall"))))
                .satisfies(it -> assertThat(it.code()).isEqualTo("cohort-archived"));
    }

    @Test
    void takesActiveStudentsOnly() {
        alder.asAdmin(PersonApi.class).deactivate(eli.value(), new Revision(0));
        var dana = alder.advisor("Dana");

        for (var stranger : Set.of(eli, dana, PersonId.next())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> join(Map.of(maya, Set.of("Fall"), stranger, Set.of("Fall"))))
                    .satisfies(it -> assertThat(it.code()).isEqualTo("no-such-student"));
        }
        assertThat(alder.count("cohort")).isZero();
    }

    private void join(Map<PersonId, Set<String>> cohortsOfStudents) {
        alder.inside(() -> {
            joining.join(cohortsOfStudents);
            return true;
        });
    }
}
