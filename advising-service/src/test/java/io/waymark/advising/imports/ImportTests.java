package io.waymark.advising.imports;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;

@AdvisingTest
class ImportTests {

    private static final String HEADER =
            "role,number,given_name,family_name,email,time_zone,cohort,advisor_number,roadmap,started_on\n";
    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example,,,,,\n";
    private static final String MAYA =
            "student,S-1,Maya,Okafor,maya@alder.example,America/Chicago,Fall 2025,A-7,health-information-technician,2025-08-25\n";

    private final College alder;
    private final ImportApi imports;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;

    @Autowired
    ImportTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        alder = colleges.open();
        imports = alder.asAdmin(ImportApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void changesNothingBeforeItIsApplied() {
        var checked = check(HEADER + DANA + MAYA);

        assertThat(checked.state()).isEqualTo(ImportState.CHECKED);
        assertThat(checked.errors()).isZero();
        assertThat(checked.created()).isEqualTo(2);
        assertThat(alder.count("person")).isOne();
    }

    @Test
    void bringsPeopleInWithTheirCohortAdvisorAndRoadmap() {
        var applied = apply(HEADER + DANA + MAYA);

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(applied.created()).isEqualTo(2);
        assertThat(alder.sql("select c.name from cohort c join cohort_member m on m.cohort_id = c.id", String.class))
                .containsExactly("Fall 2025");
        assertThat(alder.sql("select v.number from assignment a join person v on v.id = a.advisor_id", String.class))
                .containsExactly("A-7");
        var maya = new PersonId(alder.sql("select id from person where number = 'S-1'", UUID.class)
                .getFirst());
        var journey = alder.as(maya, Role.STUDENT, JourneyApi.class).show(maya.value());
        assertThat(journey.startedOn()).isEqualTo(LocalDate.of(2025, 8, 25));
        assertThat(alder.count("journey_standing")).isOne();
        assertThat(alder.sql(
                        "select actor from audit_entry where entity = 'person' and action = 'INSERT' and actor is not null",
                        UUID.class))
                .containsOnly(alder.admin().value());
    }

    @Test
    void touchesNothingThatIsAsTheFileSays() {
        apply(HEADER + DANA + MAYA);
        var before = alder.count("audit_entry where entity <> 'import'");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(3));

        var again = apply(HEADER + DANA + MAYA);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(alder.count("audit_entry where entity <> 'import'")).isEqualTo(before);
        assertThat(told()).isEqualTo(3);
    }

    @Test
    void changesWhatTheFileChanges() {
        apply(HEADER + DANA + MAYA);

        var again = apply(HEADER
                + "advisor,A-8,Carla,Ruiz,carla@alder.example,,,,,\n"
                + MAYA.replace("Okafor", "Okafor-Lind").replace("A-7", "A-8"));

        assertThat(again.created()).isOne();
        assertThat(again.changed()).isOne();
        assertThat(alder.sql("select family_name from person where number = 'S-1' and version = 1", String.class))
                .containsExactly("Okafor-Lind");
        assertThat(alder.sql(
                        "select v.number from assignment a join person v on v.id = a.advisor_id where ends_at = 'infinity'",
                        String.class))
                .containsExactly("A-8");
    }

    @Test
    void findsEveryErrorOfEveryRow() {
        apply(HEADER + DANA);
        var checked = check(HEADER
                + "student,S-1,,Okafor,maya@aldervalley,Mars/Olympus,,A-99,health-info-technician,31/02/2026\n"
                + "wizard,S-2,Eli,Brandt,dana@alder.example,,,,,\n"
                + "student,S-2,Eva,Brandt,eva@alder.example,,,,,2026-02-30\n"
                + "student,S-3,Ev\u0001a,Brandt,EVA@alder.example,,,,,1026-02-20\n"
                + "student," + "9".repeat(41) + ",\"=SUM(A1)\",Brandt,x@alder.example,,,,,,surplus\n");

        var errors = imports.errors(checked.id(), null, 100).items();

        assertThat(errors)
                .extracting(it -> it.row() + " " + it.column() + " " + it.code())
                .containsExactly(
                        "2 given_name missing-value",
                        "2 email bad-email",
                        "2 time_zone unknown-zone",
                        "2 advisor_number unknown-advisor",
                        "2 roadmap misspelled-roadmap",
                        "2 started_on no-such-day",
                        "3 role unknown-role",
                        "3 email email-taken",
                        "4 number duplicate-number",
                        "4 started_on no-such-day",
                        "5 given_name hidden-character",
                        "5 email duplicate-email",
                        "5 started_on year-out-of-range",
                        "6 given_name formula",
                        "6 number too-long",
                        "6  too-many-values");
        assertThat(checked.errors()).isEqualTo(16);
        assertThat(errors)
                .anySatisfy(it -> assertThat(it.arguments()).containsEntry("roadmap", "health-information-technician"));
        assertThat(errors).anySatisfy(it -> assertThat(it.arguments()).containsEntry("row", 3));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "import-has-errors", () -> imports.apply(checked.id(), null));
    }

    @Test
    void readsTheHeaderByNameAndTellsWhatIsWrongWithIt() {
        var shuffled = check(
                "\ufeffemail, NUMBER ,family_name,given_name,role\nm@a.example,S-1,Okafor,\"Ma\"\"ya\",student\n");
        assertThat(shuffled.errors()).isZero();
        assertThat(shuffled.rows()).isOne();

        var wrong = check("role,role,number,given_name,email,shoe_size\nstudent,,1,2,3,4\n");
        assertThat(imports.errors(wrong.id(), null, 100).items())
                .extracting(ImportError::code)
                .containsExactly("duplicate-column", "foreign-header");
    }

    @Test
    void toleratesNoFileThatIsNone() {
        refused(HttpStatus.BAD_REQUEST, "unreadable-body", () -> check(""));
        for (var nothing : List.of("\n\n", HEADER)) {
            assertThat(imports.errors(check(nothing).id(), null, 10).items()).isNotEmpty();
        }
        assertThat(codes(check(HEADER + "student,S-1,\"Maya,Okafor"))).isNotEmpty();
    }

    @Test
    void readsLettersAsWindowsWroteThemAndSaysSo() {
        var bytes = (HEADER + "student,S-1,Lucía,Ferrer,l@a.example,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        var checked = check(bytes);

        assertThat(codes(checked)).isEmpty();
        assertThat(checked.reading())
                .returns("windows-1252", FileReading::encoding)
                .returns(List.of("Lucía"), FileReading::samples);
    }

    @Test
    void appliesOnceAndNeverAfterItWasStopped() {
        var applied = apply(HEADER + DANA);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "import-not-checked", () -> imports.apply(applied.id(), null));

        var discarded = imports.discard(check(HEADER + MAYA.replace("A-7", "")).id());
        assertThat(discarded.state()).isEqualTo(ImportState.DISCARDED);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "import-not-checked", () -> imports.apply(discarded.id(), null));
    }

    @Test
    void changesNothingAtAllWhenOneAdvisorWouldHaveTooMany() {
        apply(HEADER + DANA);
        var dana = alder.sql("select id from person where number = 'A-7'", UUID.class)
                .getFirst();
        alder.asAdmin(AdvisorApi.class).limit(dana, new CaseloadLimit(0), new Revision(0));

        var failed = apply(HEADER + MAYA);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure())
                .isEqualTo(
                        new ImportFailure("caseload-full", Map.of("advisor", "Dana Whitcomb", "load", 1, "limit", 0)));
        assertThat(alder.count("person where number = 'S-1'")).isZero();
    }

    @Test
    void refusesWhenAnAdvisorIsNoneAnyMore() {
        apply(HEADER + DANA);
        var checked = check(HEADER + MAYA);
        var dana = person("A-7");
        alder.asAdmin(PersonApi.class).deactivate(dana.id(), Revision.of(dana));

        var failed = applyChecked(checked);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo(Importing.outdated(2, "ADVISOR", "A-7", ""));
        assertThat(alder.count("person where number = 'S-1'")).isZero();
    }

    @Test
    void refusesToOverwriteWhoeverGotANumberOrAnAddressMeanwhile() {
        var numbers = check(HEADER + "student,S-1,Maya,Okafor,maya@alder.example,,,,,\n");
        var addresses = check(HEADER + "student,S-2,Maya,Okafor,eli@alder.example,,,,,\n");
        alder.asAdmin(PersonApi.class)
                .add(
                        new PersonEntry(
                                "S-1", "Eli", null, "Brandt", "eli@alder.example", Set.of(Role.STUDENT), null, null),
                        null);

        assertThat(applyChecked(numbers).failure()).isEqualTo(Importing.outdated(2, "NUMBER", "S-1", ""));
        assertThat(applyChecked(addresses).failure())
                .isEqualTo(Importing.outdated(2, "ADDRESS", "eli@alder.example", "S-1"));
        assertThat(person("S-1").givenName()).isEqualTo("Eli");
    }

    @Test
    void refusesWhenAStudentWalksAnotherRoadMeanwhile() {
        apply(HEADER + "student,S-1,Maya,Okafor,maya@alder.example,,,,,\n");
        var checked = check(HEADER + MAYA.replace("A-7", ""));
        alder.sql("""
                insert into published_roadmap
                select institution_id, 'astronaut', 1, title, content, published_at from published_roadmap
                where key = 'health-information-technician'
                returning institution_id
                """, UUID.class);
        alder.sql("""
                insert into journey select institution_id, id, 'astronaut', 1, '2026-01-12', 0 from person
                where number = 'S-1' returning student_id
                """, UUID.class);

        assertThat(applyChecked(checked).failure()).isEqualTo(Importing.outdated(2, "ROADMAP", "astronaut", ""));
    }

    @Test
    void forgetsTheRowsOfAnImportThatIsOverAndStopsOneThatWasNeverApplied() {
        var applied = apply(HEADER + DANA);
        var withErrors = check(HEADER + "student,S-1,,Okafor,maya@alder.example,,,,,\n");

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(29)));
        night();
        assertThat(alder.count("import_row")).isEqualTo(2);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(31)));
        night();

        assertThat(alder.count("import_row")).isZero();
        assertThat(alder.count("import_error")).isZero();
        assertThat(imports.show(applied.id()).created()).isOne();
        assertThat(imports.show(withErrors.id()).state()).isEqualTo(ImportState.DISCARDED);
    }

    private void night() {
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    private PersonView person(String number) {
        return alder.asAdmin(PersonApi.class)
                .list(number, null, null, null, null, 1)
                .items()
                .getFirst();
    }

    @Test
    void isForAdminsOnly() {
        var csv = new InputStreamResource(new ByteArrayInputStream(new byte[] {1}));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(alder.advisor("Dana"), Role.ADVISOR, ImportApi.class)
                        .upload("Fall", false, csv));
    }

    @Test
    void checksAndAppliesThousandsOfStudentsInSeconds() {
        apply(HEADER + DANA);
        var started = System.nanoTime();
        var checked = check(rows(4_000));
        var afterCheck = System.nanoTime();
        assertThat(checked.errors()).isEqualTo(0);
        assertThat(checked.rows()).isEqualTo(4_000);
        var dana = alder.sql("select id from person where number = 'A-7'", UUID.class)
                .getFirst();
        alder.asAdmin(AdvisorApi.class).limit(dana, new CaseloadLimit(5_000), new Revision(0));

        var applied = applyChecked(checked);
        var afterApply = System.nanoTime();

        System.out.printf(
                "4,000 rows: upload and check %.1f s, apply %.1f s%n",
                (afterCheck - started) / 1e9, (afterApply - afterCheck) / 1e9);
        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(alder.count("journey_standing")).isEqualTo(4_000);
        assertThat(Duration.ofNanos(afterApply - started)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void tellsHowFarItIsAppliedBeforeAllOfItIs() {
        apply(HEADER + DANA + MAYA);
        var maya = person("S-1").id();
        var checked = check(HEADER
                + students(1_500)
                + DANA.replace("A-7", "A-8").replace("dana@", "d@")
                + MAYA.replace("Okafor", "Okafor-Lind"));

        var begun = whileLocked(maya, () -> {
            imports.apply(checked.id(), new ApplyImport(null, null, true));
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> imports.show(checked.id()), it -> applied(it) == 1_001);
        });
        var applied = reach(checked.id(), ImportState.APPLIED, ImportState.FAILED);

        assertThat(begun.state()).isEqualTo(ImportState.APPLYING);
        assertThat(begun.created()).isEqualTo(1_001);
        assertThat(applied.created()).isEqualTo(1_501);
        assertThat(applied.changed()).isOne();
        assertThat(applied(applied)).isEqualTo(applied.rows());
    }

    @Test
    void countsNothingAsAppliedWhenItFails() {
        apply(HEADER + DANA);
        var dana = person("A-7").id();
        alder.asAdmin(AdvisorApi.class).limit(dana, new CaseloadLimit(0), new Revision(0));

        var failed = apply(HEADER + MAYA);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(applied(failed)).isZero();
    }

    private static int applied(ImportView upload) {
        return upload.created() + upload.changed() + upload.unchanged();
    }

    private static String students(int count) {
        return IntStream.range(0, count)
                .mapToObj("student,N-%1$d,Given,Family,n%1$d@alder.example,,,,,%n"::formatted)
                .collect(Collectors.joining());
    }

    /** Somebody else holds a person's entry, so that whoever wants to change it waits there. */
    private <T> T whileLocked(UUID person, Supplier<T> work) {
        var locked = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var lock = CompletableFuture.runAsync(() -> alder.inside(() -> {
            alder.sql("select id from person where id = ? for update", UUID.class, person);
            locked.countDown();
            return waitFor(done);
        }));
        try {
            waitFor(locked);
            return work.get();
        } finally {
            done.countDown();
            lock.join();
        }
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Makes a file on the fly, so that the test itself holds none of it. */
    private static InputStream rows(int count) {
        var lines = Stream.concat(
                Stream.of(HEADER),
                IntStream.range(0, count)
                        .mapToObj(it ->
                                "student,N-%d,Given%d,Family%d,n%d@alder.example,,Fall 2025,%s,health-information-technician,2025-08-25\n"
                                        .formatted(it, it, it, it, it < 3_000 ? "A-7" : "")));
        var streams = lines.<InputStream>map(it -> new ByteArrayInputStream(it.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new java.io.SequenceInputStream(new java.util.Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return streams.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return streams.next();
            }
        });
    }

    private List<String> codes(ImportView upload) {
        return imports.errors(upload.id(), null, 100).items().stream()
                .map(ImportError::code)
                .toList();
    }

    private ImportView apply(String csv) {
        return applyChecked(check(csv));
    }

    private ImportView applyChecked(ImportView checked) {
        imports.apply(checked.id(), new ApplyImport(null, null, true));
        return reach(checked.id(), ImportState.APPLIED, ImportState.FAILED);
    }

    private ImportView check(String csv) {
        return check(csv.getBytes(StandardCharsets.UTF_8));
    }

    private ImportView check(byte[] csv) {
        return check(new ByteArrayInputStream(csv));
    }

    private ImportView check(InputStream csv) {
        return reach(
                imports.upload("Fall import", false, new InputStreamResource(csv))
                        .id(),
                ImportState.CHECKED);
    }

    private ImportView reach(UUID upload, ImportState... states) {
        return await().atMost(Duration.ofSeconds(120))
                .until(() -> imports.show(upload), it -> List.of(states).contains(it.state()));
    }

    private int told() {
        return alder.sql(
                        "select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%person.changed%" + alder.id() + "%")
                .getFirst();
    }
}
