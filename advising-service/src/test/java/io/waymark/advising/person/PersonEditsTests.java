package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class PersonEditsTests {

    private final College alder;
    private final PersonApi directory;

    @Autowired
    PersonEditsTests(Colleges colleges) {
        alder = colleges.open();
        directory = alder.asAdmin(PersonApi.class);
    }

    @Test
    void letNoAdminDeactivateThemselvesButOneAnother() {
        var otto = alder.add(Role.ADMIN, "Otto", "Brandt");

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-yourself",
                () -> directory.deactivate(alder.admin().value(), new Revision(0)));
        assertThat(directory.deactivate(otto.value(), new Revision(0)).active()).isFalse();
    }

    @Test
    void refuseWhoWasChangedMeanwhile() {
        var maya = alder.student("Maya");
        directory.deactivate(maya.value(), new Revision(0));

        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> directory.reactivate(maya.value(), new Revision(0)));
    }

    @Test
    void findNobodyWhoIsNot() {
        var nobody = PersonId.next().value();

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> directory.reactivate(nobody, new Revision(0)));
    }
}
