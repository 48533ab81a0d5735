package io.waymark.advising.imports;

import static io.waymark.advising.api.imports.ImportChange.Condition.ALWAYS;
import static io.waymark.advising.api.imports.ImportChange.Condition.IF_OVERWRITTEN;
import static io.waymark.advising.api.imports.ImportChange.Condition.IF_REACTIVATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.HttpClientErrorException;

/** What an import will change is told by kind and by name before it does. */
@AdvisingTest
class ImportChangeTests {

    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example";
    private static final String CARLA = "advisor,A-8,Carla,Ruiz,carla@alder.example";
    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example,America/Chicago,HIT fall,A-7";

    private final College alder;
    private final Importing importing;
    private final ImportApi imports;
    private final PersonApi people;

    @Autowired
    ImportChangeTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
        imports = alder.asAdmin(ImportApi.class);
        people = alder.asAdmin(PersonApi.class);
        importing.apply(DANA, CARLA, MAYA);
    }

    @Test
    void countsNothingThatStaysAsItIs() {
        assertThat(effects(importing.check(DANA, CARLA, MAYA)).counts()).isEmpty();
    }

    @Test
    void countsTheFirstFileByKind() {
        var checked = importing.check(
                "student,S-2,Noor,Haddad,noor@alder.example,,HIT fall,A-7",
                "student,S-3,Lea,Lindt,lea@alder.example,,HIT spring,A-7",
                "mentor,M-1,Ana,Ruiz,ana@alder.example");

        assertThat(effects(checked).counts())
                .containsOnly(
                        Map.entry(Kind.PERSON_CREATED, 3),
                        Map.entry(Kind.COHORT_JOINED, 2),
                        Map.entry(Kind.COHORT_CREATED, 1),
                        Map.entry(Kind.ADVISOR, 2));
        assertThat(changes(checked, Kind.PERSON_CREATED))
                .extracting(ImportChange::number, ImportChange::becomes)
                .containsExactly(tuple("S-2", "student"), tuple("S-3", "student"), tuple("M-1", "mentor"));
    }

    @Test
    void saysOfEachChangeWhatWasAndWhatBecomes() {
        var checked = importing.check("student,S-1,Maja,Okafor,maja@alder.example,America/Denver,HIT honors,A-8");

        assertThat(effects(checked).counts())
                .containsOnly(
                        Map.entry(Kind.NAME, 1),
                        Map.entry(Kind.ADDRESS, 1),
                        Map.entry(Kind.TIME_ZONE, 1),
                        Map.entry(Kind.COHORT_JOINED, 1),
                        Map.entry(Kind.COHORT_CREATED, 1),
                        Map.entry(Kind.ADVISOR, 1));
        assertThat(List.of(Kind.NAME, Kind.ADDRESS, Kind.TIME_ZONE, Kind.COHORT_JOINED, Kind.ADVISOR))
                .flatExtracting(it -> changes(checked, it))
                .extracting(ImportChange::was, ImportChange::becomes)
                .containsExactly(
                        tuple("Maya Okafor", "Maja Okafor"),
                        tuple("maya@alder.example", "maja@alder.example"),
                        tuple("America/Chicago", "America/Denver"),
                        tuple("", "HIT honors"),
                        tuple("Dana Whitcomb (A-7)", "Carla Ruiz (A-8)"));
    }

    @Test
    void namesWhoBecomesAdminByASlipAndDoesNothingUntilThatIsConfirmed() {
        importing.applyFile(
                "role,number,given_name,family_name,email\nstudent,RW-C4,Ada,Four,rw.c4@aldervalley.example\n");
        var slip = importing.checkFile(RosterFile.read("slip-in-a-role/admin-slip.csv"));

        assertThat(effects(slip))
                .returns(Map.of(Kind.STAFF_ADDED, 1, Kind.ROLE_ADDED, 1), ImportEffects::counts)
                .extracting(ImportEffects::staff)
                .isEqualTo(List.of(new ImportChange(
                        2, "RW-C4", "Ada", "Four", Kind.STAFF_ADDED, "admin", "student", "admin", ALWAYS)));
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.apply(slip.id(), null))
                .withMessageContaining("staff-not-confirmed");
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.apply(slip.id(), new ApplyImport(null, null, false)));
        assertThat(imports.show(slip.id()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(importing.person("RW-C4").roles()).containsExactly(Role.STUDENT);

        importing.apply(slip, new ApplyImport(null, null, true));
        assertThat(importing.person("RW-C4").roles()).containsExactlyInAnyOrder(Role.STUDENT, Role.ADMIN);
    }

    @Test
    void namesTheMostPowerfulFirst() {
        var checked = importing.check(
                "advisor,A-9,New,Advisor,a9@alder.example",
                "mentor,M-9,New,Mentor,m9@alder.example",
                "faculty,F-9,New,Faculty,f9@alder.example",
                "admin,Z-9,New,Admin,z9@alder.example");

        assertThat(effects(checked).staff())
                .extracting(ImportChange::item)
                .containsExactly("admin", "faculty", "advisor");
    }

    @Test
    void countsWhoIsMadeActiveAgainAsNewStaffOnlyIfThatIsChosen() {
        people.deactivate(
                importing.person("A-7").id(),
                new Revision(importing.person("A-7").version()));
        var checked = importing.check(DANA.replace("Dana", "Dayna"));

        assertThat(effects(checked))
                .returns(Map.of(Kind.STAFF_ADDED, 1, Kind.REACTIVATED, 1), ImportEffects::counts)
                .extracting(it -> it.staff().getFirst())
                .returns(IF_REACTIVATED, ImportChange::condition)
                .returns("deactivated", ImportChange::was);
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.apply(checked.id(), new ApplyImport(null, ConflictChoice.OVERWRITE, null)));
        assertThat(importing.apply(checked, ApplyImport.KEEPING).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void countsARoleThatWasTakenAwayByHandOnlyIfThatIsOverwritten() {
        var carla = importing.person("A-8");
        people.change(
                carla.id(),
                new PersonEntry(
                        "A-8", "Carla", null, "Ruiz", "carla@alder.example", Set.of(Role.MENTOR), carla.zone(), null),
                new Revision(carla.version()));
        var checked = importing.check(CARLA);

        assertThat(effects(checked).staff())
                .extracting(ImportChange::item, ImportChange::condition)
                .containsExactly(tuple("advisor", IF_OVERWRITTEN));
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.apply(checked.id(), new ApplyImport(ConflictChoice.OVERWRITE, null, null)));
        assertThat(importing.apply(checked, ApplyImport.KEEPING).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void namesNobodyAsNewStaffWhoIsSoByNow() {
        importing.apply("mentor,M-1,Ana,Ruiz,ana@alder.example", "mentor,M-2,Bo,Ruiz,bo@alder.example");
        var checked = importing.check("advisor,M-1,Ana,Ruiz,ana@alder.example", "advisor,M-2,Bo,Ruiz,bo@alder.example");
        var ana = importing.person("M-1");
        people.change(
                ana.id(),
                new PersonEntry(
                        "M-1", "Ana", null, "Ruiz", ana.email(), Set.of(Role.MENTOR, Role.ADVISOR), ana.zone(), null),
                new Revision(ana.version()));

        assertThat(effects(checked).staff()).extracting(ImportChange::number).containsExactly("M-2");
        assertThat(effects(checked).count(Kind.STAFF_ADDED)).isOne();
        assertThat(changes(checked, Kind.STAFF_ADDED))
                .extracting(ImportChange::number)
                .containsExactly("M-2");
    }

    @Test
    void fillsAPageWithWhatIsStillToHappen() {
        var numbers = List.of("X-1", "X-2", "X-3", "X-4");
        importing.apply(rows("student", numbers));
        var checked = importing.check(rows("mentor", numbers));
        for (var number : List.of("X-1", "X-2")) {
            var person = importing.person(number);
            people.change(
                    person.id(),
                    new PersonEntry(
                            number,
                            "Ana",
                            null,
                            "Ruiz",
                            person.email(),
                            Set.of(Role.STUDENT, Role.MENTOR),
                            person.zone(),
                            null),
                    new Revision(person.version()));
        }

        var first = imports.changes(checked.id(), Kind.ROLE_ADDED, null, 1);
        assertThat(first.items()).extracting(ImportChange::number).containsExactly("X-3");
        var rest = imports.changes(checked.id(), Kind.ROLE_ADDED, first.next(), 1);
        assertThat(rest.items()).extracting(ImportChange::number).containsExactly("X-4");
        assertThat(rest.next()).isNull();
    }

    private static String[] rows(String role, List<String> numbers) {
        return numbers.stream()
                .map(it -> "%s,%s,Ana,Ruiz,%s@alder.example".formatted(role, it, it.toLowerCase(Locale.ROOT)))
                .toArray(String[]::new);
    }

    @Test
    void namesAnAdminBelowThousandsOfAdvisors() {
        var rows = IntStream.range(0, 2_100).mapToObj(it -> "advisor,N-%1$d,G,F,n%1$d@alder.example".formatted(it));
        var checked = importing.check(Stream.concat(rows, Stream.of("admin,Z-9,New,Admin,z9@alder.example"))
                .toArray(String[]::new));

        assertThat(effects(checked).staff()).hasSize(200).first().returns("admin", ImportChange::item);
        assertThat(effects(checked).count(Kind.STAFF_ADDED)).isEqualTo(2_101);
    }

    @Test
    void leavesATraceOfWhoseRecordItShowed() {
        var maya = importing.person("S-1");
        var checked = importing.check(MAYA.replace("Maya", "Maja"), DANA.replace("Dana", "Dayna"));
        assertThat(disclosed()).isEmpty();

        changes(checked, Kind.NAME);

        assertThat(disclosed()).containsExactly(maya.id());
        people.change(
                maya.id(),
                new PersonEntry(
                        "S-1", "Maya", null, "Lind", maya.email(), Set.of(Role.STUDENT), "America/Chicago", null),
                new Revision(maya.version()));
        var again = importing.check(MAYA);
        importing.conflicts(again);
        assertThat(disclosed()).hasSize(2);
        importing.apply(again, null);
        assertThat(importing.conflicts(again)).isEmpty();
        assertThat(disclosed()).hasSize(2);
    }

    private List<UUID> disclosed() {
        return alder.sql("select student_id from disclosure where what = 'import'", UUID.class);
    }

    @Test
    void tellsNothingOfWhatWasChangedByHandAndStays() {
        var maya = importing.person("S-1");
        people.change(
                maya.id(),
                new PersonEntry(
                        "S-1", "Maya", null, "Lind", maya.email(), Set.of(Role.STUDENT), "America/Chicago", null),
                new Revision(maya.version()));

        assertThat(effects(importing.check(MAYA)).counts()).isEmpty();
    }

    @Test
    void namesTheCohortsThatWillBeMadeAndWhichMayBeMeant() {
        var checked = importing.check(
                "student,S-2,Noor,Haddad,noor@alder.example,,HTI fall,",
                "student,S-3,Lea,Lindt,lea@alder.example,,HTI fall,",
                "student,S-4,Bo,Berg,bo@alder.example,,Nursing,");

        assertThat(effects(checked).cohorts())
                .extracting(ImportChange::row, ImportChange::item, ImportChange::was, ImportChange::becomes)
                .containsExactly(tuple(2, "HTI fall", "HIT fall", "2"), tuple(4, "Nursing", "", "1"));
    }

    @Test
    void speaksOncePerPersonOfSeveralRows() {
        var checked = importing.checkFile(RosterFile.read("one-person-two-rows/two-cohorts.csv"));

        assertThat(effects(checked).counts())
                .containsOnly(
                        Map.entry(Kind.PERSON_CREATED, 1),
                        Map.entry(Kind.COHORT_JOINED, 1),
                        Map.entry(Kind.COHORT_CREATED, 2));
        assertThat(changes(checked, Kind.COHORT_JOINED))
                .extracting(ImportChange::item)
                .containsExactly("RW fall", "RW honors");
    }

    @Test
    void pagesThroughAllRowsOfAKind() {
        var checked = importing.check(IntStream.range(0, 2_150)
                .mapToObj(it -> "student,N-%1$d,G,F,n%1$d@alder.example,,Cohort %2$d".formatted(it, it % 3))
                .toArray(String[]::new));

        var found = new ArrayList<Integer>();
        var page = imports.changes(checked.id(), Kind.COHORT_JOINED, null, 200);
        while (true) {
            page.items().forEach(it -> found.add(it.row()));
            if (page.next() == null) {
                break;
            }
            page = imports.changes(checked.id(), Kind.COHORT_JOINED, page.next(), 200);
        }

        assertThat(found).hasSize(2_150).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void tellsNothingMoreOnceItIsApplied() {
        var applied = importing.apply("student,S-2,Noor,Haddad,noor@alder.example");

        assertThat(effects(applied)).isEqualTo(ImportEffects.NONE);
        assertThat(changes(applied, Kind.PERSON_CREATED)).isEmpty();
    }

    private ImportEffects effects(ImportView checked) {
        return imports.effects(checked.id());
    }

    private List<ImportChange> changes(ImportView checked, Kind kind) {
        return imports.changes(checked.id(), kind, null, 200).items();
    }
}
