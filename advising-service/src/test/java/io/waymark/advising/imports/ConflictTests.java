package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportConflict.ConflictKind;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people did by hand is shown and kept, unless the admin says otherwise. */
@AdvisingTest
class ConflictTests {

    private static final ApplyImport OVERWRITING = new ApplyImport(ConflictChoice.OVERWRITE, null, true);
    private static final ApplyImport REACTIVATING = new ApplyImport(null, ConflictChoice.OVERWRITE, true);

    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example";
    private static final String CARLA = "advisor,A-8,Carla,Ruiz,carla@alder.example";
    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example,America/Chicago,Fall,A-7";

    private final College alder;
    private final Importing importing;
    private final PersonApi people;

    @Autowired
    ConflictTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
        people = alder.asAdmin(PersonApi.class);
        importing.apply(DANA, CARLA, MAYA);
    }

    @Test
    void showsAndKeepsANameThatWasChangedByHand() {
        change("S-1", it -> renamed(it, "Okafor-Lind"));

        var checked = importing.check(MAYA);
        var conflicts = importing.conflicts(checked);
        var applied = importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(
                        ImportConflict::row,
                        ImportConflict::kind,
                        ImportConflict::column,
                        ImportConflict::inFile,
                        ImportConflict::inDirectory)
                .containsExactly(tuple(2, ConflictKind.CHANGED_BY_HAND, "family_name", "Okafor", "Okafor-Lind"));
        assertThat(checked).returns(1, ImportView::conflicts).returns(1, ImportView::unchanged);
        assertThat(applied).returns(1, ImportView::unchanged).returns(0, ImportView::changed);
        assertThat(importing.person("S-1").familyName()).isEqualTo("Okafor-Lind");
        assertThat(importing.conflicts(importing.check(MAYA))).hasSize(1);
    }

    @Test
    void overwritesWhatWasChangedByHandOnlyWhenToldTo() {
        change("S-1", it -> renamed(it, "Okafor-Lind"));

        var applied = importing.apply(importing.check(MAYA), OVERWRITING);

        assertThat(applied.changed()).isOne();
        assertThat(importing.person("S-1").familyName()).isEqualTo("Okafor");
        assertThat(importing.conflicts(importing.check(MAYA))).isEmpty();
    }

    @Test
    void keepsOneValueAndStillWritesTheOthers() {
        change("S-1", it -> renamed(it, "Okafor-Lind"));

        var applied = importing.apply(importing.check(MAYA.replace("Maya,", "Maia,")), null);

        assertThat(applied.changed()).isOne();
        assertThat(importing.person("S-1"))
                .returns("Maia", PersonView::givenName)
                .returns("Okafor-Lind", PersonView::familyName);
    }

    @Test
    void findsNoConflictWhereTheFileSaysWhatTheHandWrote() {
        change("S-1", it -> renamed(it, "Okafor-Lind"));

        assertThat(importing.check(MAYA.replace("Okafor,", "Okafor-Lind,")).conflicts())
                .isZero();
    }

    @Test
    void takesOverWhoWasEnteredByHandAndNeverImported() {
        people.add(
                new PersonEntry("S-9", "Eli", null, "Brandt", "eli@alder.example", Set.of(Role.STUDENT), null, null),
                null);

        var checked = importing.check("student,S-9,Elias,Brandt,eli@alder.example");

        assertThat(checked).returns(0, ImportView::conflicts).returns(1, ImportView::changed);
    }

    @Test
    void keepsAnAdvisorWhoWasAssignedByHand() {
        var maya = new PersonId(importing.person("S-1").id());
        alder.assign(new PersonId(importing.person("A-8").id()), maya);

        var checked = importing.check(MAYA);
        var conflicts = importing.conflicts(checked);
        importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(ImportConflict::column, ImportConflict::inFile, ImportConflict::inDirectory)
                .containsExactly(tuple("advisor_number", "A-7", "A-8"));
        assertThat(load("A-8")).isOne();

        importing.apply(importing.check(MAYA), OVERWRITING);
        assertThat(load("A-7")).isOne();
    }

    @Test
    void givesNoRoleBackThatWasTakenAwayByHand() {
        importing.apply(DANA, DANA.replace("advisor", "mentor"));
        change("A-7", it -> withRoles(it, EnumSet.of(Role.ADVISOR)));

        var checked = importing.check(DANA, DANA.replace("advisor", "mentor"));
        var conflicts = importing.conflicts(checked);
        importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(ImportConflict::column, ImportConflict::inFile)
                .containsExactly(tuple("role", "mentor"));
        assertThat(importing.person("A-7").roles()).containsExactly(Role.ADVISOR);
    }

    @Test
    void putsNobodyBackIntoACohortThatTheyWereTakenOutOfByHand() {
        var fall = alder.sql("select id from cohort", UUID.class).getFirst();
        alder.asAdmin(CohortApi.class)
                .removeMember(fall, importing.person("S-1").id());

        var checked = importing.check(MAYA);
        var conflicts = importing.conflicts(checked);
        importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(ImportConflict::column, ImportConflict::inFile)
                .containsExactly(tuple("cohort", "Fall"));
        assertThat(alder.count("cohort_member")).isZero();
    }

    @Test
    void bringsNobodyBackUnnamedWhoWasDeactivatedByHand() {
        deactivate("S-1");

        var checked = importing.check(MAYA.replace("Maya,", "Maia,"));
        var conflicts = importing.conflicts(checked);
        var applied = importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(ImportConflict::kind, it -> it.person().givenName(), ImportConflict::inDirectory)
                .containsExactly(tuple(ConflictKind.INACTIVE, "Maya", "DEACTIVATED"));
        assertThat(applied).returns(1, ImportView::unchanged).returns(0, ImportView::changed);
        assertThat(importing.person("S-1")).returns(false, PersonView::active).returns("Maya", PersonView::givenName);
    }

    @Test
    void bringsThemBackWhenToldToAndRemembersThatAnImportDid() {
        deactivate("S-1");

        importing.apply(importing.check(MAYA), REACTIVATING);

        assertThat(importing.person("S-1").active()).isTrue();
        assertThat(alder.sql("select made_by from lifecycle_change order by changed_at, id", String.class))
                .containsExactly("PERSON", "IMPORT");
    }

    @Test
    void assignsNobodyToAnAdvisorWhoStaysInactive() {
        deactivate("A-7");

        var failed =
                importing.apply(importing.check(DANA, MAYA.replace("S-1", "S-2").replace("maya", "m2")), null);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo(new ImportFailure("unknown-advisor", Map.of("row", 3, "number", "A-7")));
        assertThat(alder.count("person where number = 'S-2'")).isZero();
    }

    @Test
    void passesNoAddressOnThatIsKept() {
        importing.apply("student,S-2,Eli,Brandt,eli@alder.example");
        change("S-2", it -> withEmail(it, "elias@alder.example"));

        var failed = importing.apply(
                importing.check("student,S-2,Eli,Brandt,eli@alder.example", "student,S-3,Ana,Diaz,elias@alder.example"),
                null);

        assertThat(failed.failure())
                .isEqualTo(new ImportFailure(
                        "address-kept", Map.of("row", 3, "email", "elias@alder.example", "number", "S-2")));
    }

    @Test
    void overwritesNothingThatWasChangedSinceTheCheck() {
        var checked = importing.check(MAYA.replace("Okafor,", "Other,"));
        change("S-1", it -> renamed(it, "Okafor-Lind"));

        var failed = importing.apply(checked, OVERWRITING);

        assertThat(failed.failure()).isEqualTo(Importing.outdated(2, "CHANGED_BY_HAND", "", ""));
        assertThat(importing.person("S-1").familyName()).isEqualTo("Okafor-Lind");
    }

    @Test
    void walksTheConflictsInStretches() {
        change("S-1", it -> renamed(it, "Okafor-Lind"));
        deactivate("A-8");
        var checked = importing.check(CARLA, MAYA);

        var first = importing.imports().conflicts(checked.id(), null, 1);
        var rest = importing.imports().conflicts(checked.id(), first.next(), 1);

        assertThat(first.items()).extracting(ImportConflict::row).containsExactly(2);
        assertThat(rest.items()).extracting(ImportConflict::row).containsExactly(3);
        assertThat(rest.next()).isNull();
    }

    private int load(String number) {
        return alder.asAdmin(AdvisorApi.class)
                .show(importing.person(number).id())
                .load();
    }

    private void deactivate(String number) {
        var person = importing.person(number);
        people.deactivate(person.id(), Revision.of(person));
    }

    private void change(String number, Function<PersonView, PersonEntry> change) {
        var person = importing.person(number);
        people.change(person.id(), change.apply(person), Revision.of(person));
    }

    private static PersonEntry renamed(PersonView it, String familyName) {
        return new PersonEntry(
                it.number(), it.givenName(), null, familyName, it.email(), it.roles(), it.zone(), it.language());
    }

    private static PersonEntry withRoles(PersonView it, Set<Role> roles) {
        return new PersonEntry(
                it.number(), it.givenName(), null, it.familyName(), it.email(), roles, it.zone(), it.language());
    }

    private static PersonEntry withEmail(PersonView it, String email) {
        return new PersonEntry(
                it.number(), it.givenName(), null, it.familyName(), email, it.roles(), it.zone(), it.language());
    }
}
