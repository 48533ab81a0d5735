package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no row of the directory can say, whoever writes it. */
@AdvisingTest
class PersonConstraintTests {

    private final College alder;
    private final PersonId maya;

    @Autowired
    PersonConstraintTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
    }

    @Test
    void hasANumberOfTheirOwn() {
        refused("a_number_is_one_persons", "number = 'A-1'");
    }

    @Test
    void hasAnAddressOfTheirOwnWhateverItsCase() {
        refused("an_email_address_is_one_persons", "email = 'Ruth.BELLAMY@alder.example'");
    }

    @Test
    void hasOneRoleAtLeastAndOnlyRolesThatThereAre() {
        refused("a_person_has_a_role", "roles = '{}'");
        refused("roles_are_known", "roles = '{STUDENT,JANITOR}'");
    }

    @Test
    void isCalledByThePreferredNameOrElseTheGivenOne() {
        assertThat(called()).isEqualTo("Maya");

        change("preferred_name = 'May'");

        assertThat(called()).isEqualTo("May");
    }

    @Test
    void isActiveOnlyWhileTheLifecycleSaysSo() {
        change("lifecycle = 'ON_LEAVE'");

        assertThat(alder.sql("select active from person where id = ?", Boolean.class, maya.value()))
                .containsExactly(false);
        assertThatThrownBy(() -> change("active = true")).hasStackTraceContaining("active");
    }

    @Test
    void remembersOnlyChangesOfALifecycleThatThereCanBe() {
        alder.asAdmin(PersonApi.class).deactivate(maya.value(), new Revision(0));

        assertThatThrownBy(() -> history("lifecycle = 'EXPELLED'"))
                .hasStackTraceContaining("a_changed_lifecycle_is_known");
        assertThatThrownBy(() -> history("made_by = 'NOBODY'"))
                .hasStackTraceContaining("a_lifecycle_is_changed_by_a_person_or_an_import");
        assertThatThrownBy(() -> history("person_id = gen_random_uuid()"))
                .hasStackTraceContaining("a_lifecycle_is_a_persons");
    }

    private String called() {
        return alder.sql("select called_name from person where id = ?", String.class, maya.value())
                .getFirst();
    }

    private void refused(String rule, String change) {
        assertThatThrownBy(() -> change(change)).hasStackTraceContaining(rule);
    }

    private void change(String change) {
        alder.sql("update person set " + change + " where id = ? returning 1", Integer.class, maya.value());
    }

    private void history(String change) {
        alder.sql("update lifecycle_change set " + change + " returning 1", Integer.class);
    }
}
