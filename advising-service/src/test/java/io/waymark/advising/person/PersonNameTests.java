package io.waymark.advising.person;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class PersonNameTests {

    private final College alder;
    private final PersonApi directory;

    @Autowired
    PersonNameTests(Colleges colleges) {
        this.alder = colleges.open();
        this.directory = alder.asAdmin(PersonApi.class);
    }

    @Test
    void tellsTheLegalNameToAdminsAndThePersonOnly() {
        var alex = student("S1", "Alexandra", "Alex");
        var dana = alder.advisor("Dana");
        alder.assign(dana, alex);

        assertThat(directory.show(alex.value()))
                .returns("Alexandra", PersonView::givenName)
                .returns("Alex", PersonView::preferredName);
        assertThat(alder.as(alex, Role.STUDENT, PersonApi.class).me()).returns("Alexandra", PersonView::givenName);
        assertThat(alder.as(dana, Role.ADVISOR, PersonApi.class).show(alex.value()))
                .returns("Alex", PersonView::givenName)
                .returns(null, PersonView::preferredName);
    }

    @Test
    void showsEverybodyElseByTheNameTheyGoBy() {
        var alex = student("S1", "Alexandra", "Alex");
        var dee = alder.add(Role.ADVISOR, "Deandra", "Whitcomb");
        directory.change(
                dee.value(),
                new PersonEntry(
                        "A9", "Deandra", "Dee", "Whitcomb", "dee@alder.example", Set.of(Role.ADVISOR), null, null),
                new Revision(0));
        alder.assign(dee, alex);

        assertThat(alder.as(alex, Role.STUDENT, AssignmentApi.class).history(alex.value()))
                .extracting(it -> it.advisor().givenName())
                .containsExactly("Dee");
        assertThat(alder.as(dee, Role.ADVISOR, CaseloadApi.class)
                        .list(CaseloadView.EVERYONE, "alexandra", null, null, CaseloadSort.NAME, null, 10)
                        .items())
                .extracting(it -> it.student().givenName())
                .containsExactly("Alex");
    }

    @Test
    void findsPeopleByEitherName() {
        student("S1", "Alexandra", "Alex");

        for (var typed : new String[] {"alexandra stud", "ALEX STUD", "stud"}) {
            assertThat(directory.list(typed, null, null, null, null, 10).items())
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    void listsPeopleInTheOrderOfTheNamesTheyGoBy() {
        student("S1", "Zoe", "Ann");
        student("S2", "Bea", null);
        student("S3", "Abel", "Yves");

        var first = directory.list(null, Role.STUDENT, null, null, null, 2);
        var second = directory.list(null, Role.STUDENT, null, null, first.next(), 2);

        assertThat(first.items()).extracting(PersonView::calledName).containsExactly("Ann", "Bea");
        assertThat(second.items()).extracting(PersonView::calledName).containsExactly("Yves");
    }

    @Test
    void keepsNoPreferredNameThatSaysNothing() {
        var maya = student("S1", "Maya", " Maya ");

        assertThat(directory.show(maya.value())).returns(null, PersonView::preferredName);
    }

    @Test
    void takesOnlyLanguagesThatThereAre() {
        var spanish = directory.add(entry("S1", "Maya", null, "ES-mx"), null);

        assertThat(spanish.language()).isEqualTo("es-MX");
        for (var unknown : new String[] {"xx", "Spanish", "en_US", "-"}) {
            refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "unknown-language",
                    () -> directory.add(entry("S2", "Liam", null, unknown), null));
        }
    }

    private PersonId student(String number, String givenName, @Nullable String preferredName) {
        return new PersonId(directory
                .add(entry(number, givenName, preferredName, null), null)
                .id());
    }

    private static PersonEntry entry(
            String number, String givenName, @Nullable String preferredName, @Nullable String language) {
        var email = number + "@alder.example";
        return new PersonEntry(
                number, givenName, preferredName, "Student", email, Set.of(Role.STUDENT), null, language);
    }
}
