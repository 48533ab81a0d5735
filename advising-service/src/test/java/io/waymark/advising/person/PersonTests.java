package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class PersonTests {

    private static final Revision FIRST = new Revision(0);

    private final Colleges colleges;
    private College alder;
    private PersonApi directory;

    @Autowired
    PersonTests(Colleges colleges) {
        this.colleges = colleges;
        this.alder = colleges.open();
        this.directory = alder.asAdmin(PersonApi.class);
    }

    @Test
    void showsAPersonToThemselvesTheirAdvisorAndAdminsOnly() {
        var maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        var carla = alder.advisor("Carla");
        alder.assign(dana, maya);

        assertThat(alder.as(maya, Role.STUDENT, PersonApi.class).me().givenName())
                .isEqualTo("Maya");
        assertThat(alder.as(dana, Role.ADVISOR, PersonApi.class)
                        .show(maya.value())
                        .givenName())
                .isEqualTo("Maya");
        for (var stranger : List.of(carla, PersonId.next())) {
            refused(
                    HttpStatus.NOT_FOUND,
                    "no-such-person",
                    () -> alder.as(stranger, Role.ADVISOR, PersonApi.class).show(maya.value()));
        }
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(PersonId.next(), Role.MENTOR, PersonApi.class).show(maya.value()));
    }

    @Test
    void writesDownWhoElseReadAnEntry() {
        var maya = alder.student("Maya");
        alder.as(maya, Role.STUDENT, PersonApi.class).me();
        assertThat(alder.count("disclosure")).isZero();

        directory.show(maya.value());

        assertThat(alder.sql(
                        "select reader_id from disclosure where student_id = ? and what = 'directory'",
                        UUID.class,
                        maya.value()))
                .containsExactly(alder.admin().value());
    }

    @Test
    void walksTheDirectoryInStretchesWithoutLosingAnybody() {
        for (var name : List.of("Abel", "abel", "Óscar", "Zoe", "Ann", "Ann", "O'Neil")) {
            alder.student(name);
        }
        var seen = new ArrayList<UUID>();
        String after = null;
        do {
            var page = directory.list(null, Role.STUDENT, null, null, after, 2);
            page.items().forEach(it -> seen.add(it.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void findsPartsOfNamesNumbersAndAddressesAsTheyAreWritten() {
        directory.add(entry("S_1%", "Maya", "Okafor", "maya@alder.example"), null);
        directory.add(entry("S213", "Liam", "O'Connell", "liam@alder.example"), null);

        assertThat(directory.list("maya okaf", null, null, null, null, 10).items())
                .hasSize(1);
        assertThat(directory.list("LIAM@", null, null, null, null, 10).items()).hasSize(1);
        assertThat(directory.list("s_1%", null, null, null, null, 10).items()).hasSize(1);
        assertThat(directory.list("%", null, null, null, null, 10).items()).hasSize(1);
    }

    @Test
    void keepsNumbersAndAddressesUnique() {
        directory.add(entry("S1", "Maya", "Okafor", "maya@alder.example"), null);

        refused(
                HttpStatus.CONFLICT,
                "number-taken",
                () -> directory.add(entry("S1", "Liam", "O'Connell", "liam@alder.example"), null));
        refused(
                HttpStatus.CONFLICT,
                "email-taken",
                () -> directory.add(entry("S2", "Liam", "O'Connell", "MAYA@alder.example"), null));
        assertThat(colleges.open()
                        .asAdmin(PersonApi.class)
                        .add(entry("S1", "Maya", "Okafor", "maya@alder.example"), null))
                .isNotNull();
    }

    @Test
    void addsAPersonOnceHoweverOftenTheRequestArrives() {
        var entry = entry("S1", "Maya", "Okafor", "maya@alder.example");

        var first = directory.add(entry, "k1");

        assertThat(directory.add(entry, "k1")).isEqualTo(first);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        var maya = directory.add(entry("S1", "Maya", "Okafor", "maya@alder.example"), null);
        directory.change(maya.id(), entry("S1", "Maya", "Okafor-Lind", "maya@alder.example"), FIRST);

        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> directory.change(maya.id(), entry("S1", "May", "Okafor", "maya@alder.example"), FIRST));
    }

    @Test
    void tellsEveryChangeOnceAndNothingElse() {
        var maya = directory.add(entry("S1", "Maya", "Okafor", "maya@alder.example"), null);
        assertThat(told(maya.id())).isOne();

        directory.change(maya.id(), entry("S1", "Maya", "Okafor", "maya@alder.example"), FIRST);
        assertThat(told(maya.id())).isOne();

        var gone = directory.deactivate(maya.id(), FIRST);
        assertThat(gone.active()).isFalse();
        assertThat(told(maya.id())).isEqualTo(2);
    }

    @Test
    void letsNoAdminLockThemselvesOut() {
        var me = directory.me();

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "not-yourself", () -> directory.deactivate(me.id(), FIRST));
    }

    @Test
    void keepsTheDirectoryToAdmins() {
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(alder.advisor("Dana"), Role.ADVISOR, PersonApi.class)
                        .list(null, null, null, null, null, 10));
    }

    @Test
    void refusesAPlaceInTheListThatItNeverGave() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "cursor-unreadable",
                () -> directory.list(null, null, null, null, "nonsense", 10));
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> directory.list(null, null, null, null, null, 1_000));
    }

    private static PersonEntry entry(String number, String givenName, String familyName, String email) {
        return new PersonEntry(number, givenName, null, familyName, email, Set.of(Role.STUDENT), null, null);
    }

    private int told(UUID person) {
        return alder.sql(
                        "select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%person.changed%" + person + "%")
                .getFirst();
    }
}
