package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.search.WordsOvernight;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an instance of the release before wrote during an upgrade is found all the same. */
@AdvisingTest
class WordsOvernightTests {

    private final College alder;
    private final PersonApi people;
    private final CohortApi cohorts;
    private final NightlyWork night;
    private final JdbcClient jdbc;
    private final PersonId maya;

    @Autowired
    WordsOvernightTests(Colleges colleges, WordsOvernight night, JdbcClient jdbc) {
        alder = colleges.open();
        people = alder.asAdmin(PersonApi.class);
        cohorts = alder.asAdmin(CohortApi.class);
        this.night = night;
        this.jdbc = jdbc;
        maya = alder.student("Maya");
        cohorts.create(new CohortEntry("Été"), null);
    }

    @BeforeEach
    void writtenByAnOlderInstance() {
        alter("delete from person_word where person_id <> ?", alder.admin().value());
        alter("update person set family_name = 'Okafor' where id = ?", maya.value());
        alter(
                "update cohort set words = '{}' where institution_id = ?",
                alder.id().value());
        assertThat(found("okafor")).isZero();
    }

    @Test
    void isFoundFromTheNextNightOn() {
        alter(
                "insert into person_word (institution_id, person_id, word) select institution_id, id, 'student' from person where id = ?",
                maya.value());

        CurrentInstitution.run(alder.id(), night::run);

        assertThat(found("okafor")).isOne();
        assertThat(found("student")).isZero();
        assertThat(cohorts.list("ete", null, 5).items()).hasSize(1);
    }

    @Test
    void changesNothingThatIsAsItShouldBe() {
        CurrentInstitution.run(alder.id(), night::run);
        var trail = alder.count("audit_entry");

        CurrentInstitution.run(alder.id(), night::run);

        assertThat(alder.count("audit_entry")).isEqualTo(trail);
    }

    @Test
    void isFoundOnceSomebodyEditsThePersonWhateverChanges() {
        var there = people.show(maya.value());

        people.change(
                maya.value(),
                new PersonEntry(
                        there.number(),
                        "Maya",
                        null,
                        "Okafor",
                        there.email(),
                        Set.of(Role.STUDENT),
                        "America/Denver",
                        null),
                new Revision(there.version()));

        assertThat(found("okafor")).isOne();
    }

    private int found(String q) {
        return people.list(q, null, null, null, null, 5).items().size();
    }

    private void alter(String statement, Object parameter) {
        alder.inside(() -> jdbc.sql(statement).param(parameter).update());
    }
}
