package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be made what by an import is who may be by hand, and those concerned hear of it alike. */
@AdvisingTest
class RoleImportTests {

    private final College alder;
    private final Importing importing;
    private final PersonApi people;

    @Autowired
    RoleImportTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
        people = alder.asAdmin(PersonApi.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void givesEveryRoleThatAnAdminGivesByHand(Role role) {
        var byHand = people.add(
                new PersonEntry("H-1", "Hand", null, "Made", "hand@alder.example", Set.of(role), null, null), null);

        importing.apply(
                "%s,I-1,Import,Made,import@alder.example".formatted(role.name().toLowerCase()));

        assertThat(importing.person("I-1").roles()).isEqualTo(byHand.roles());
    }

    @Test
    void addsARoleToThoseSomebodyHas() {
        importing.apply("advisor,A-7,Dana,Whitcomb,dana@alder.example");

        importing.apply(Arrays.stream(Role.values())
                .map(it -> it.name() + ",A-7,Dana,Whitcomb,dana@alder.example")
                .toArray(String[]::new));

        assertThat(importing.person("A-7").roles()).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void readsSeveralRolesInOneCellAndInOtherWords() {
        importing.apply(
                "Students; Mentor,S-1,Maya,Okafor,maya@alder.example,,Fall,A-7",
                "Academic Adviser / faculty,A-7,Dana,Whitcomb,dana@alder.example",
                "LEARNER,S-2,Eli,Brandt,eli@alder.example,,Fall",
                "\"instructor, mentor\",S-2,Eli,Brandt,eli@alder.example");

        assertThat(importing.person("S-1").roles()).containsExactlyInAnyOrder(Role.STUDENT, Role.MENTOR);
        assertThat(importing.person("A-7").roles()).containsExactlyInAnyOrder(Role.ADVISOR, Role.FACULTY);
        assertThat(importing.person("S-2").roles()).containsExactlyInAnyOrder(Role.STUDENT, Role.MENTOR, Role.FACULTY);
    }

    @Test
    void makesNobodyAnAdminByAnotherWord() {
        assertThat(importing.errors("administrator,A-8,Mallory,Finch,mallory@alder.example"))
                .extracting(ImportError::code)
                .containsExactly("unknown-role");
    }

    @Test
    void grantsNothingForAnAdminWhoIsNoneAnyMore() {
        var otherAdmin = alder.add(Role.ADMIN, "Otto", "Brandt");
        var checked = importing.check("admin,A-9,Mallory,Finch,mallory@alder.example");
        alder.sql(
                "update person set roles = '{STUDENT}' where id = ? returning 1",
                Integer.class,
                alder.admin().value());

        var failed = importing.apply(checked, null);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo(new ImportFailure("not-an-admin", Map.of()));
        assertThat(alder.count("person where number = 'A-9'")).isZero();
        assertThat(alder.as(otherAdmin, Role.ADMIN, PersonApi.class).me().active())
                .isTrue();
    }

    @Test
    void tellsOfAStudentWhoIsOnlyActiveAgain() {
        importing.apply(
                "advisor,A-7,Dana,Whitcomb,dana@alder.example", "student,S-1,Maya,Okafor,maya@alder.example,,,A-7");
        var maya = importing.person("S-1");
        people.deactivate(maya.id(), Revision.of(maya));
        assertThat(openSignals(maya)).isZero();
        await().untilAsserted(() -> assertThat(told(maya)).isEqualTo(2));
        var toldBefore = told(maya);

        importing.apply(
                importing.check("student,S-1,Maya,Okafor,maya@alder.example,,,A-7"),
                new ApplyImport(null, ConflictChoice.OVERWRITE, true));

        assertThat(importing.person("S-1").active()).isTrue();
        assertThat(openSignals(maya)).isPositive();
        await().untilAsserted(() -> assertThat(told(maya)).isEqualTo(toldBefore + 1));
    }

    private int told(PersonView person) {
        return alder.sql(
                        "select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%person.changed%" + person.id() + "%")
                .getFirst();
    }

    private int openSignals(PersonView student) {
        return alder.sql(
                        "select count(*) from signal where student_id = ? and state = 'OPEN'",
                        Integer.class,
                        student.id())
                .getFirst();
    }
}
