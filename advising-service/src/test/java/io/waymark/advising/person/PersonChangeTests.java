package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.Rush;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
    void tellsTheOtherFeaturesOfWhoIsNoStudentAnyMore(ApplicationEvents events) {
        directory.change(maya, entry("S1", "Maya", "maya@alder.example", Role.MENTOR), FIRST);

        assertThat(events.stream(StudentRecordsChanged.class))
                .containsExactly(StudentRecordsChanged.of(new PersonId(maya)));
    }

    @Test
    void takesNoAdvisorTheRoleWhileStudentsAreAssigned() {
        var dana = addDana();
        alder.assign(new PersonId(dana), new PersonId(maya));

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "students-assigned", () -> makeMentor(dana));
        assertThat(directory.show(dana).roles()).containsExactly(Role.ADVISOR);

        alder.assign(alder.advisor("Carla"), new PersonId(maya));
        assertThat(makeMentor(dana).roles()).containsExactly(Role.MENTOR);
    }

    @Test
    void takesNoAdvisorTheRoleWhileAStudentIsToCome() {
        var dana = addDana();
        alder.asAdmin(AssignmentApi.class)
                .assign(dana, new AssignStudents(Set.of(maya), LocalDate.of(2026, 3, 6), null));

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "students-assigned", () -> makeMentor(dana));
    }

    @Test
    void leavesAnAdvisorWithStudentsTheRoleBesideOthers() {
        var dana = addDana();
        alder.assign(new PersonId(dana), new PersonId(maya));

        var entry = entry("A7", "Dana", "dana@alder.example", Role.ADVISOR, Role.MENTOR);

        assertThat(directory.change(dana, entry, FIRST).roles()).containsExactlyInAnyOrder(Role.ADVISOR, Role.MENTOR);
    }

    @RepeatedTest(3)
    void assignsNobodyToWhoLosesTheRoleAtThatMoment() throws InterruptedException {
        var dana = addDana();

        var outcomes = Rush.of(List.of(() -> makeMentor(dana), () -> {
            alder.assign(new PersonId(dana), new PersonId(maya));
            return "assigned";
        }));

        assertThat(outcomes).filteredOn(it -> !(it instanceof Throwable)).hasSize(1);
        assertThat(outcomes).allMatch(Rush::isAnswer);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEverybodyTheirOwnEntryAndAttributesWhateverTheirRole(Role role) {
        var sam = alder.add(role, "Sam", "Ode");

        assertThat(alder.as(sam, role, PersonApi.class).me().givenName()).isEqualTo("Sam");
        assertThat(alder.as(sam, role, PersonApi.class).show(sam.value()).givenName())
                .isEqualTo("Sam");
        assertThat(alder.as(sam, role, AttributeApi.class).of(sam.value()).values())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTRAR", "FACULTY"})
    void showsNobodyElseToRegistrarAndFaculty(Role role) {
        var sam = alder.add(role, "Sam", "Ode");

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(sam, role, PersonApi.class).show(maya));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(sam, role, AttributeApi.class).of(maya));
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

    private UUID addDana() {
        return directory
                .add(entry("A7", "Dana", "dana@alder.example", Role.ADVISOR), null)
                .id();
    }

    private PersonView makeMentor(UUID dana) {
        return directory.change(dana, entry("A7", "Dana", "dana@alder.example", Role.MENTOR), FIRST);
    }

    private static PersonEntry entry(String number, String givenName, String email, Role... roles) {
        return new PersonEntry(number, givenName, null, "Okafor", email, Set.of(roles), null, null);
    }
}
