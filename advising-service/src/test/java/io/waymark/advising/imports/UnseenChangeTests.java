package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an admin changes while an import waits to be applied, or is applied, is never overwritten in silence. */
@AdvisingTest
class UnseenChangeTests {

    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example";
    private static final String CARLA = "advisor,A-8,Carla,Ruiz,carla@alder.example";
    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example,,,A-7";
    private static final String ELI = "student,S-9,Elias,Brandt,eli@alder.example";

    private final College alder;
    private final Importing importing;
    private final PersonApi people;
    private final ImportMerge merge;

    @Autowired
    UnseenChangeTests(Colleges colleges, ImportMerge merge) {
        this.merge = merge;
        alder = colleges.open();
        importing = Importing.into(alder);
        people = alder.asAdmin(PersonApi.class);
        importing.apply(DANA, CARLA, MAYA);
        people.add(
                new PersonEntry("S-9", "Eli", null, "Brandt", "eli@alder.example", Set.of(Role.STUDENT), null, null),
                null);
    }

    @Test
    void refusesWhoIsRenamedByHandWhileItIsApplied() {
        var checked = importing.check(DANA, MAYA.replace("Maya,", "Maia,"));

        refusesRow(3, checked, () -> rename("S-1", "Okafor-Lind"));

        assertThat(importing.person("S-1")).returns("Maya", PersonView::givenName);
        assertThat(importing.person("S-1")).returns("Okafor-Lind", PersonView::familyName);
    }

    @Test
    void refusesWhoIsDeactivatedByHandWhileItIsApplied() {
        var checked = importing.check(DANA, MAYA.replace("Maya,", "Maia,"));

        refusesRow(3, checked, () -> {
            var maya = importing.person("S-1");
            people.deactivate(maya.id(), Revision.of(maya));
        });

        assertThat(importing.person("S-1").active()).isFalse();
    }

    @Test
    void refusesWhoGetsAnotherAdvisorByHandWhileItIsApplied() {
        importing.apply("advisor,A-9,Omar,Haddad,omar@alder.example");
        var checked = importing.check(DANA, MAYA.replace("A-7", "A-8").replace("Maya,", "Maia,"));

        refusesRow(3, checked, () -> alder.assign(id("A-9"), id("S-1")));
    }

    @Test
    void refusesWhoWasNeverImportedAndIsRenamedWhileItIsApplied() {
        refusesRow(3, importing.check(DANA, ELI), () -> rename("S-9", "Brand"));
    }

    @Test
    void goesOnWhereSomebodyElseIsChangedByHandWhileItIsApplied() {
        var checked = importing.check(DANA, ELI);

        apply(checked, () -> rename("S-1", "Okafor-Lind"));

        assertThat(importing.person("S-9").givenName()).isEqualTo("Elias");
    }

    @Test
    void takesOverWhoWasNeverImportedAsTheCheckSawThem() {
        assertThat(importing.apply(ELI).changed()).isOne();

        assertThat(importing.person("S-9").givenName()).isEqualTo("Elias");
    }

    @Test
    void refusesWhoWasNeverImportedAndRenamedSinceTheCheck() {
        var checked = importing.check(ELI);
        rename("S-9", "Brand");

        failsAsOutdated(checked);

        assertThat(importing.person("S-9"))
                .returns("Brand", PersonView::familyName)
                .returns("Eli", PersonView::givenName);
    }

    @Test
    void refusesWhoWasNeverImportedAndAssignedSinceTheCheck() {
        var checked = importing.check(ELI + ",,,A-7");
        alder.assign(id("A-8"), id("S-9"));

        failsAsOutdated(checked);
    }

    @Test
    void refusesWhoWasNeverImportedAndGotAttributesSinceTheCheck() {
        var checked = importing.checkFile(
                "role,number,given_name,family_name,email,campus\nstudent,S-9,Eli,Brandt,eli@alder.example,South\n");
        alder.asAdmin(AttributeApi.class)
                .set(id("S-9").value(), new SetAttributes(Map.of("campus", "North")), new Revision(0));

        failsAsOutdated(checked);
    }

    private void failsAsOutdated(ImportView checked) {
        var failed = importing.apply(checked, null);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo(Importing.outdated(2, "CHANGED_SINCE", "", ""));
    }

    private void refusesRow(int row, ImportView checked, Runnable byHand) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> apply(checked, byHand))
                .withMessageStartingWith("Row %d ", row)
                .returns("import-outdated", RuleViolationException::code);
    }

    /** Something is done by hand, in a transaction of its own, when the staff is through and before the students are. */
    private void apply(ImportView checked, Runnable byHand) {
        var terms =
                new MergeTerms(alder.admin(), MovableClock.MONDAY_MORNING, ConflictChoice.KEEP, ConflictChoice.KEEP);
        var hand = new Runnable[] {byHand};
        alder.inside(() -> {
            merge.merge(new ImportId(checked.id()), terms, _ -> {
                CompletableFuture.runAsync(hand[0]).join();
                hand[0] = () -> {};
            });
            return checked;
        });
    }

    private PersonId id(String number) {
        return new PersonId(importing.person(number).id());
    }

    private void rename(String number, String familyName) {
        var it = importing.person(number);
        people.change(
                it.id(),
                new PersonEntry(
                        it.number(),
                        it.givenName(),
                        null,
                        familyName,
                        it.email(),
                        it.roles(),
                        it.zone(),
                        it.language()),
                Revision.of(it));
    }
}
