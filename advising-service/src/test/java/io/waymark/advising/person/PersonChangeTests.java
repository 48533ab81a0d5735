package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AdvisingTest
@RecordApplicationEvents
class PersonChangeTests {

    private static final Revision FIRST = new Revision(0);

    private final Colleges colleges;
    private final College alder;
    private final PersonApi directory;
    private final UUID maya;

    @Autowired
    PersonChangeTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        directory = alder.asAdmin(PersonApi.class);
        maya = directory
                .add(entry("S1", "Maya", "maya@alder.example", Role.STUDENT), null)
                .id();
    }

    @Test
    void takesNoAdminTheirOwnRole() {
        var me = directory.me();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-yourself",
                () -> directory.change(me.id(), entry("A-1", "Ruth", me.email(), Role.ADVISOR), FIRST));
        assertThat(directory.change(me.id(), entry("A-1", "Ruth", me.email(), Role.ADMIN, Role.ADVISOR), FIRST))
                .returns(Set.of(Role.ADMIN, Role.ADVISOR), PersonView::roles);
    }

    @Test
    void keepsOnesOwnNumberAndAddress() {
        assertThat(directory.change(maya, entry("S1", "May", "MAYA@alder.example", Role.STUDENT), FIRST))
                .returns("May", PersonView::givenName)
                .returns("MAYA@alder.example", PersonView::email)
                .returns(1, PersonView::version);
    }

    @Test
    void takesNobodyElsesNumberOrAddress() {
        directory.add(entry("S2", "Liam", "liam@alder.example", Role.STUDENT), null);

        refused(
                HttpStatus.CONFLICT,
                "number-taken",
                () -> directory.change(maya, entry(" S2 ", "Maya", "maya@alder.example", Role.STUDENT), FIRST));
        refused(
                HttpStatus.CONFLICT,
                "email-taken",
                () -> directory.change(maya, entry("S1", "Maya", "LIAM@alder.example", Role.STUDENT), FIRST));
    }

    @Test
    void tellsTheOtherFeaturesOfStudentsAndOfNobodyElse(ApplicationEvents events) {
        var dana = alder.advisor("Dana");

        directory.deactivate(dana.value(), FIRST);
        assertThat(events.stream(StudentRecordsChanged.class)).isEmpty();
        directory.deactivate(maya, FIRST);

        assertThat(events.stream(StudentRecordsChanged.class))
                .containsExactly(StudentRecordsChanged.of(new PersonId(maya)));
    }

    @Test
    void tellsTheOtherFeaturesNothingWhereNothingChanged(ApplicationEvents events) {
        directory.change(maya, entry("S1", "Maya", "maya@alder.example", Role.STUDENT), FIRST);

        assertThat(events.stream(StudentRecordsChanged.class)).isEmpty();
    }

    @Test
    void changesNobodyOfAnotherCollege() {
        var elsewhere = colleges.open().asAdmin(PersonApi.class);
        var entry = entry("S9", "Mine", "mine@alder.example", Role.STUDENT);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> elsewhere.change(maya, entry, FIRST));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> elsewhere.deactivate(maya, FIRST));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> elsewhere.show(maya));
    }

    @Test
    void isLeftToAdmins() {
        var asMaya = alder.as(new PersonId(maya), Role.STUDENT, PersonApi.class);
        var entry = entry("S1", "Maya", "maya@alder.example", Role.STUDENT, Role.ADMIN);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.change(maya, entry, FIRST));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.add(entry, null));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.reactivate(maya, FIRST));
    }

    private static PersonEntry entry(String number, String givenName, String email, Role... roles) {
        return new PersonEntry(number, givenName, null, "Okafor", email, Set.of(roles), null, null);
    }
}
