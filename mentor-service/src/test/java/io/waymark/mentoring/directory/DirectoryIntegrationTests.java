package io.waymark.mentoring.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@MentoringTest
class DirectoryIntegrationTests {

    private final Directory directory;
    private final College alder;
    private final College birch;

    DirectoryIntegrationTests(Directory directory, Colleges colleges) {
        this.directory = directory;
        this.alder = colleges.open();
        this.birch = colleges.open();
    }

    @Test
    void keepsWhatTheNewestRevisionSaysInWhateverOrderTheyArrive() {
        var mia = alder.person("Mia", "Ortiz", Role.MENTOR);

        alder.tell(mia.changed("Maria", Set.of(Role.MENTOR), true, 12));
        alder.tell(mia.changed("Late", Set.of(Role.MENTOR), true, 11));
        alder.tell(mia.changed("Twice", Set.of(Role.MENTOR), true, 12));

        assertThat(alder.inTransaction(() -> directory.find(mia.id())))
                .get()
                .returns("Maria Ortiz", Directory.Entry::name);
    }

    @Test
    void knowsPeopleByTheNameTheyGoByAndNotByTheLegalOne() {
        var mia = alder.person("Mia", "Ortiz", Role.MENTOR);

        alder.tell(mia.goesBy("Mimi", 12));

        assertThat(alder.inTransaction(() -> directory.find(mia.id())))
                .get()
                .returns("Mimi Ortiz", Directory.Entry::name);
    }

    @Test
    void namesWhomItKnowsAndLeavesTheOthersOut() {
        var mia = alder.person("Mia", "Ortiz", Role.MENTOR);
        var gone = new Person(mia.colleges(), alder.id(), PersonId.next(), "Sam", "Late", Set.of(Role.STUDENT));
        alder.tell(gone.left(Lifecycle.WITHDRAWN));

        var names = alder.inTransaction(() -> directory.names(List.of(mia.id(), gone.id(), PersonId.next())));

        assertThat(names).isEqualTo(Map.of(mia.id(), "Mia Ortiz"));
    }

    @Test
    void knowsThePeopleOfItsOwnCollegeOnly() {
        var mia = alder.person("Mia", "Ortiz", Role.MENTOR);

        assertThat(birch.inTransaction(() -> directory.find(mia.id()))).isEmpty();
    }
}
