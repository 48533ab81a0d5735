package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.PersonEntries.Entering;
import io.waymark.advising.person.PersonEntries.SharedAddress;
import io.waymark.advising.person.PersonEntries.WrittenPerson;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** One operation enters people, by hand or from a file. */
@AdvisingTest
@RecordApplicationEvents
class PersonEntriesTests {

    private static final Set<Role> STUDENT = Set.of(Role.STUDENT);

    private final College alder;
    private final PersonApi directory;
    private final PersonEntries entries;

    @Autowired
    PersonEntriesTests(Colleges colleges, PersonEntries entries) {
        alder = colleges.open();
        directory = alder.asAdmin(PersonApi.class);
        this.entries = entries;
    }

    @Test
    void entersSomebodyAlikeByHandAndByTheThousand() {
        var byHand = directory.add(
                new PersonEntry("S-1", "Maya", "May", "Okafor", "maya@alder.example", STUDENT, null, "es"), null);
        var id = PersonId.next();

        enter(it -> it.write(List.of(
                new WrittenPerson(id, true, "S-2", "Maya", "May", "Okafor", "m2@alder.example", STUDENT, null, "es"))));

        assertThat(directory.show(id.value()))
                .isEqualTo(new PersonView(
                        id.value(),
                        "S-2",
                        byHand.givenName(),
                        byHand.preferredName(),
                        byHand.familyName(),
                        "m2@alder.example",
                        byHand.roles(),
                        byHand.zone(),
                        byHand.language(),
                        byHand.lifecycle(),
                        byHand.active(),
                        byHand.version()));
    }

    @Test
    void leavesWhatNothingIsSaidOf() {
        var maya = alder.student("Maya");
        var before = directory.show(maya.value());

        enter(it -> it.write(List.of(changed(maya, "Maia", null, Set.of(Role.MENTOR)))));

        assertThat(directory.show(maya.value()))
                .returns("Maia", PersonView::givenName)
                .returns(before.familyName(), PersonView::familyName)
                .returns(before.email(), PersonView::email)
                .returns(before.zone(), PersonView::zone)
                .returns(Set.of(Role.STUDENT, Role.MENTOR), PersonView::roles)
                .returns(before.version() + 1, PersonView::version);
        assertThat(alder.sql("select roles::text from person where id = ?", String.class, maya.value()))
                .containsExactly("{STUDENT,MENTOR}");
    }

    @Test
    void keepsNoPreferredNameThatBecomesTheGivenOne() {
        var maya = directory.add(
                new PersonEntry("S-1", "Mayowa", "Maya", "Okafor", "maya@alder.example", STUDENT, null, null), null);

        enter(it -> it.write(List.of(changed(new PersonId(maya.id()), "Maya", null, STUDENT))));

        assertThat(directory.show(maya.id()).preferredName()).isNull();
    }

    @Test
    void tellsTheOtherFeaturesOfStudentsWhoChangedOrCameBackAndOfNobodyElse(ApplicationEvents events) {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        var dana = alder.advisor("Dana");
        directory.deactivate(eli.value(), new Revision(0));
        events.clear();

        enter(it -> it.write(List.of(
                changed(maya, "Maia", null, STUDENT),
                changed(eli, null, null, STUDENT),
                changed(dana, "Diana", null, Set.of(Role.ADVISOR)))));

        assertThat(events.stream(StudentRecordsChanged.class))
                .containsExactly(new StudentRecordsChanged(Set.of(maya, eli)));
        assertThat(directory.show(eli.value()).active()).isTrue();
        assertThat(directory.lifecycle(maya.value())).isEmpty();
        assertThat(directory.lifecycle(eli.value())).hasSize(2);
    }

    @Test
    void letsAddressesPassAndNamesThoseThatTwoHaveInTheEnd() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        var mayas = directory.show(maya.value()).email();
        var elis = directory.show(eli.value()).email();

        enter(it -> {
            it.write(List.of(changed(maya, null, elis.toUpperCase(), STUDENT)));
            assertThat(it.sharedAddress()).contains(new SharedAddress(maya, eli));
            it.write(List.of(changed(eli, null, mayas, STUDENT)));
            assertThat(it.sharedAddress()).isEmpty();
        });

        assertThat(directory.show(eli.value()).email()).isEqualTo(mayas);
    }

    @Test
    void refusesInTheEndWhatTwoHave() {
        var maya = alder.student("Maya");
        var elis = directory.show(alder.student("Eli").value()).email();

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> enter(it -> it.write(List.of(changed(maya, null, elis, STUDENT)))))
                .satisfies(it -> assertThat(it.code()).isEqualTo("email-taken"));
        assertThat(directory.show(maya.value()).email()).isNotEqualTo(elis);
    }

    @Test
    void findsAmongThousandsWhatTwoHave() {
        var maya = alder.student("Maya");
        var elis = directory.show(alder.student("Eli").value()).email();
        var thousands = IntStream.rangeClosed(0, 1_000)
                .mapToObj(it -> new WrittenPerson(
                        PersonId.next(), true, "N-" + it, "A", null, "B", it + "@n.example", STUDENT, null, null))
                .toList();

        enter(it -> {
            it.write(thousands);
            assertThat(it.sharedAddress()).isEmpty();
        });
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> enter(it -> {
                    it.write(thousands.stream()
                            .map(one -> changed(one.id(), "C", one.email(), STUDENT))
                            .toList());
                    it.write(List.of(changed(maya, null, elis, STUDENT)));
                }));
    }

    @Test
    void refusesByHandANumberOrAnAddressThatSomebodyHas() {
        add("S-1", "maya@alder.example");

        refused(HttpStatus.CONFLICT, "number-taken", () -> add(" S-1\u00a0", "m2@alder.example"));
        refused(HttpStatus.CONFLICT, "email-taken", () -> add("S-2", "MAYA@alder.example"));
        assertThat(alder.count("person where number = 'S-2'")).isZero();
    }

    @Test
    void refusesByHandWhatAnImportRefuses() {
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> add("S-1", "rw.nia@aldervalley"));
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> add("S-1", "mailto:rw.lea@aldervalley.example"));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "hidden-character", () -> add("S\u200b1", "m@alder.example"));
    }

    private void add(String number, String email) {
        directory.add(new PersonEntry(number, "Maya", null, "Okafor", email, STUDENT, null, null), null);
    }

    private void enter(Consumer<Entering> work) {
        alder.inside(() -> {
            var entering = entries.enterBy(alder.admin());
            work.accept(entering);
            entering.finish();
            return true;
        });
    }

    private static WrittenPerson changed(
            PersonId id, @Nullable String givenName, @Nullable String email, Set<Role> roles) {
        return new WrittenPerson(id, false, "", givenName, null, null, email, roles, null, null);
    }
}
