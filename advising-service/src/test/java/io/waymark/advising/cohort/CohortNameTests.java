package io.waymark.advising.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MergeCohort;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

/** Cohorts are found by their names however these are spelled, and by those that they had. */
@AdvisingTest
class CohortNameTests {

    private final College alder;
    private final CohortApi cohorts;
    private final Cohorts joining;

    @Autowired
    CohortNameTests(Colleges colleges, Cohorts joining) {
        alder = colleges.open();
        cohorts = alder.asAdmin(CohortApi.class);
        this.joining = joining;
    }

    @ParameterizedTest
    @ValueSource(strings = {"se fall", "SÉ FALL", "Se\u0301 fall", "\u00a0Sé\u2003 Fall\u200b", "ｓé ｆall"})
    void areTheSameHoweverTheyAreSpelled(String spelled) {
        cohorts.create(new CohortEntry(spelled.startsWith("se") ? "Se Fall" : "Sé Fall"), null);

        assertThatExceptionOfType(HttpClientErrorException.Conflict.class)
                .isThrownBy(() -> cohorts.create(new CohortEntry(spelled), null))
                .withMessageContaining("name-taken");
        join(alder.add(Role.STUDENT, "Maya", "Okafor"), spelled);
        assertThat(cohorts.list(null, 10).items()).singleElement().returns(1, CohortView::members);
    }

    @Test
    void areRenamedInCapitalsWithoutBeingTheirOwnNamesake() {
        var cohort = cohorts.create(new CohortEntry("hit fall"), null);

        assertThat(cohorts.rename(cohort.id(), new CohortEntry("HIT fall"), new Revision(cohort.version()))
                        .name())
                .isEqualTo("HIT fall");
    }

    @Test
    void areFoundByTheNameTheyHadUntilAnotherHasIt() {
        var cohort = cohorts.create(new CohortEntry("Fall 26"), null);
        cohorts.rename(cohort.id(), new CohortEntry("HIT fall 2026"), new Revision(cohort.version()));
        join(alder.add(Role.STUDENT, "Maya", "Okafor"), "FALL 26");
        assertThat(cohorts.show(cohort.id()).members()).isOne();
        assertThat(cohorts.list(null, 10).items()).hasSize(1);

        var another = cohorts.create(new CohortEntry("fall 26"), null);
        join(alder.add(Role.STUDENT, "Noor", "Haddad"), "Fall 26");

        assertThat(cohorts.show(another.id()).members()).isOne();
        assertThat(cohorts.show(cohort.id()).members()).isOne();
    }

    @Test
    void becomeOneWithAllTheirMembersAndNames() {
        var one = cohorts.create(new CohortEntry("RW fall"), null);
        var other = cohorts.create(new CohortEntry("RW autumn"), null);
        other = cohorts.rename(other.id(), new CohortEntry("RW autumn term"), new Revision(other.version()));
        var maya = alder.add(Role.STUDENT, "Maya", "Okafor");
        var noor = alder.add(Role.STUDENT, "Noor", "Haddad");
        cohorts.addMembers(one.id(), new AddMembers(Set.of(maya.value())));
        cohorts.addMembers(other.id(), new AddMembers(Set.of(maya.value(), noor.value())));

        var merged = cohorts.merge(other.id(), new MergeCohort(one.id()), new Revision(other.version()));

        assertThat(merged).returns("RW fall", CohortView::name).returns(2, CohortView::members);
        join(alder.add(Role.STUDENT, "Lea", "Lindt"), "rw autumn term");
        join(alder.add(Role.STUDENT, "Bo", "Berg"), "rw autumn");
        assertThat(cohorts.list(null, 10).items()).singleElement().returns(4, CohortView::members);
    }

    @Test
    void areOfferedNoMoreOnceArchivedAndComeBack() {
        var cohort = cohorts.create(new CohortEntry("Fall 2019"), null);
        var maya = alder.add(Role.STUDENT, "Maya", "Okafor");
        cohorts.addMembers(cohort.id(), new AddMembers(Set.of(maya.value())));

        var archived = cohorts.archive(cohort.id(), new Revision(cohort.version()));

        assertThat(archived).returns(true, CohortView::archived).returns(1, CohortView::members);
        assertThat(cohorts.list(null, 10).items()).isEmpty();
        assertThat(cohorts.list(null, 10).total()).isZero();
        assertThat(cohorts.archived(null, 10).items()).containsExactly(archived);
        assertThatExceptionOfType(HttpClientErrorException.UnprocessableContent.class)
                .isThrownBy(() -> cohorts.addMembers(cohort.id(), new AddMembers(Set.of(maya.value()))))
                .withMessageContaining("cohort-archived");
        assertThat(cohorts.unarchive(cohort.id(), new Revision(archived.version()))
                        .archived())
                .isFalse();
        assertThat(cohorts.list(null, 10).items()).hasSize(1);
    }

    @Test
    void areDeletedOnlyWhenEmpty() {
        var cohort = cohorts.create(new CohortEntry("Slip"), null);
        var maya = alder.add(Role.STUDENT, "Maya", "Okafor");
        cohorts.addMembers(cohort.id(), new AddMembers(Set.of(maya.value())));

        assertThatExceptionOfType(HttpClientErrorException.UnprocessableContent.class)
                .isThrownBy(() -> cohorts.delete(cohort.id(), new Revision(cohort.version())))
                .withMessageContaining("cohort-not-empty");
        cohorts.removeMember(cohort.id(), maya.value());
        cohorts.delete(cohort.id(), new Revision(cohort.version()));

        assertThat(cohorts.list(null, 10).items()).isEmpty();
        assertThatExceptionOfType(HttpClientErrorException.NotFound.class).isThrownBy(() -> cohorts.show(cohort.id()));
    }

    private void join(PersonId student, String cohort) {
        alder.inside(() -> {
            joining.join(Map.of(student, Set.of(cohort)));
            return true;
        });
    }
}
