package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class DirectoryPeopleTests {

    private final Colleges colleges;
    private final College alder;
    private final People people;
    private final PersonId maya;
    private final PersonId dana;
    private final PersonId gone;

    @Autowired
    DirectoryPeopleTests(Colleges colleges, People people) {
        this.colleges = colleges;
        this.people = people;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        gone = alder.student("Eli");
        alder.asAdmin(PersonApi.class).deactivate(gone.value(), new Revision(0));
    }

    @Test
    void tellsWhoIsActiveInARole() {
        var students = alder.inside(() -> people.active(List.of(maya, dana, gone, PersonId.next()), Role.STUDENT));
        var advisors = alder.inside(() -> people.active(List.of(maya, dana, gone), Role.ADVISOR));

        assertThat(students).containsExactly(maya);
        assertThat(advisors).containsExactly(dana);
    }

    @Test
    void namesAlsoWhoIsGoneAndLeavesOutWhoNeverWas() {
        var stranger = PersonId.next();
        var named = alder.inside(() -> people.briefs(List.of(maya, gone, stranger)));

        assertThat(named)
                .containsOnlyKeys(maya, gone)
                .containsEntry(gone, new PersonBrief(gone.value(), "Eli", "Student"));
    }

    @Test
    void refusesOneWhoNeverWas() {
        var stranger = PersonId.next();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> alder.inside(() -> people.brief(stranger)))
                .satisfies(it -> assertThat(it.code()).isEqualTo("no-such-person"));
    }

    @Test
    void takesOnlyAnActiveStudentForAStudent() {
        var found = alder.inside(() -> people.requireStudent(maya));
        assertThat(found.id()).isEqualTo(maya.value());

        for (var other : List.of(dana, gone, PersonId.next())) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> alder.inside(() -> people.requireStudent(other)))
                    .satisfies(it -> assertThat(it.code()).isEqualTo("no-such-student"));
        }
    }

    @Test
    void knowsNobodyOfAnotherCollege() {
        var birch = colleges.open();

        var known = birch.inside(() -> people.entries(List.of(maya, dana)));
        var active = birch.inside(() -> people.active(List.of(maya), Role.STUDENT));

        assertThat(known).isEmpty();
        assertThat(active).isEmpty();
    }

    @Test
    void asksForNobodyWithoutAnAnswer() {
        var named = alder.inside(() -> people.briefs(List.of()));

        assertThat(named).isEmpty();
    }
}
