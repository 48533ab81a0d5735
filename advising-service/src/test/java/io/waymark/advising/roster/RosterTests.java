package io.waymark.advising.roster;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
class RosterTests {

    private static final String HEADER =
            "role,number,given_name,family_name,email,time_zone,cohort,advisor_number,roadmap,started_on\n";
    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example,,,,,\n";
    private static final String MAYA =
            "student,S-1,Maya,Okafor,maya@alder.example,America/Chicago,Fall 2025,A-7,health-information-technician,2025-08-25\n";

    private final College alder;
    private final RosterApi rosters;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;

    @Autowired
    RosterTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        alder = colleges.open();
        rosters = alder.asAdmin(RosterApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void changesNothingBeforeItIsApplied() {
        var checked = check(HEADER + DANA + MAYA);

        assertThat(checked.state()).isEqualTo(RosterState.CHECKED);
        assertThat(checked.faults()).isZero();
        assertThat(checked.created()).isEqualTo(2);
        assertThat(alder.count("person")).isOne();
    }

    @Test
    void bringsPeopleInWithTheirCohortAdvisorAndRoadmap() {
        var applied = apply(HEADER + DANA + MAYA);

        assertThat(applied.state()).isEqualTo(RosterState.APPLIED);
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
        var before = alder.count("audit_entry where entity <> 'roster'");
        await().untilAsserted(() -> assertThat(told()).isEqualTo(3));

        var again = apply(HEADER + DANA + MAYA);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(alder.count("audit_entry where entity <> 'roster'")).isEqualTo(before);
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
    void findsEveryFaultOfEveryRow() {
        apply(HEADER + DANA);
        var checked = check(HEADER
                + "student,S-1,,Okafor,maya@aldervalley,Mars/Olympus,,A-99,health-info-technician,31/02/2026\n"
                + "teacher,S-2,Eli,Brandt,dana@alder.example,,,,,\n"
                + "student,S-2,Eva,Brandt,eva@alder.example,,,,,2026-02-30\n"
                + "student,S-3,Ev\u0001a,Brandt,EVA@alder.example,,,,,1026-02-20\n"
                + "student," + "9".repeat(41) + ",\"=SUM(A1)\",Brandt,x@alder.example,,,,,,surplus\n");

        var faults = rosters.faults(checked.id(), null, 100).items();

        assertThat(faults)
                .extracting(it -> it.row() + " " + it.column() + " " + it.code())
                .containsExactly(
                        "2 given_name missing-value",
                        "2 email bad-email",
                        "2 time_zone unknown-zone",
                        "2 advisor_number unknown-advisor",
                        "2 roadmap unknown-roadmap",
                        "2 started_on bad-date",
                        "3 role unknown-role",
                        "3 email email-taken",
                        "4 number duplicate-number",
                        "4 started_on bad-date",
                        "5 given_name control-characters",
                        "5 email duplicate-email",
                        "5 started_on bad-date",
                        "6 number too-long",
                        "6  too-many-values");
        assertThat(checked.faults()).isEqualTo(15);
        assertThat(faults).anySatisfy(it -> assertThat(it.remedy()).contains("health-information-technician"));
        assertThat(faults).anySatisfy(it -> assertThat(it.problem()).contains("also in row 3"));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "roster-has-faults", () -> rosters.apply(checked.id(), null));
    }

    @Test
    void handsFaultsOutAsAFileThatRunsNothing() throws IOException {
        var checked = check(HEADER + "student,=1+1,A,B,@bad,,,,,\n");

        var csv = Objects.requireNonNull(rosters.faultsAsCsv(checked.id()).getBody())
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(",'@bad,");
    }

    @Test
    void readsTheHeaderByNameAndTellsWhatIsWrongWithIt() {
        var shuffled = check(
                "\ufeffemail, NUMBER ,family_name,given_name,role\nm@a.example,S-1,Okafor,\"Ma\"\"ya\",student\n");
        assertThat(shuffled.faults()).isZero();
        assertThat(shuffled.rows()).isOne();

        var wrong = check("role,role,number,given_name,email,shoe_size\nstudent,,1,2,3,4\n");
        assertThat(rosters.faults(wrong.id(), null, 100).items())
                .extracting(RosterFault::code)
                .containsExactly("duplicate-column", "unknown-column", "missing-column");
    }

    @Test
    void toleratesNoFileThatIsNone() {
        refused(HttpStatus.BAD_REQUEST, "unreadable-body", () -> check(""));
        for (var nothing : List.of("\n\n", HEADER)) {
            assertThat(rosters.faults(check(nothing).id(), null, 10).items()).isNotEmpty();
        }
        assertThat(codes(check(HEADER + "student,S-1,\"Maya,Okafor"))).isNotEmpty();
    }

    @Test
    void noticesWhatIsNotUtf8() {
        var bytes = (HEADER + "student,S-1,Lucía,Ferrer,l@a.example,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codes(check(bytes))).containsExactly("not-utf-8");
    }

    @Test
    void appliesOnceAndNeverAfterItWasStopped() {
        var applied = apply(HEADER + DANA);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "roster-not-checked", () -> rosters.apply(applied.id(), null));

        var stopped = rosters.stop(check(HEADER + MAYA.replace("A-7", "")).id());
        assertThat(stopped.state()).isEqualTo(RosterState.STOPPED);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "roster-not-checked", () -> rosters.apply(stopped.id(), null));
    }

    @Test
    void changesNothingAtAllWhenOneAdvisorWouldHaveTooMany() {
        apply(HEADER + DANA);
        var dana = alder.sql("select id from person where number = 'A-7'", UUID.class)
                .getFirst();
        alder.asAdmin(AdvisorApi.class).limit(dana, new CaseloadLimit(0), new Revision(0));

        var failed = apply(HEADER + MAYA);

        assertThat(failed.state()).isEqualTo(RosterState.FAILED);
        assertThat(failed.failure()).contains("Dana Whitcomb").contains("limit is 0");
        assertThat(alder.count("person where number = 'S-1'")).isZero();
    }

    @Test
    void refusesWhenAnAdvisorIsNoneAnyMore() {
        apply(HEADER + DANA);
        var checked = check(HEADER + MAYA);
        var dana = person("A-7");
        alder.asAdmin(PersonApi.class).deactivate(dana.id(), Revision.of(dana));

        var failed = applyChecked(checked);

        assertThat(failed.state()).isEqualTo(RosterState.FAILED);
        assertThat(failed.failure()).startsWith("Row 2: when the file was checked, number A-7 was an advisor.");
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

        assertThat(applyChecked(numbers).failure()).contains("the number S-1 was somebody else's or nobody's");
        assertThat(applyChecked(addresses).failure()).contains("the address eli@alder.example was not number S-1's");
        assertThat(person("S-1").givenName()).isEqualTo("Eli");
    }

    @Test
    void refusesWhenAStudentWalksAnotherRoadMeanwhile() {
        apply(HEADER + "student,S-1,Maya,Okafor,maya@alder.example,,,,,\n");
        var checked = check(HEADER + MAYA.replace("A-7", ""));
        alder.sql("""
                insert into published_roadmap
                select institution_id, 'astronaut', 1, title, content, published_at from published_roadmap
                returning institution_id
                """, UUID.class);
        alder.sql("""
                insert into journey select institution_id, id, 'astronaut', 1, '2026-01-12', 0 from person
                where number = 'S-1' returning student_id
                """, UUID.class);

        assertThat(applyChecked(checked).failure()).contains("the student did not walk astronaut");
    }

    @Test
    void forgetsTheRowsOfARosterThatIsOverAndStopsOneThatWasNeverApplied() {
        var applied = apply(HEADER + DANA);
        var faulty = check(HEADER + "student,S-1,,Okafor,maya@alder.example,,,,,\n");

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(29)));
        night();
        assertThat(alder.count("roster_row")).isEqualTo(2);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(31)));
        night();

        assertThat(alder.count("roster_row")).isZero();
        assertThat(alder.count("roster_fault")).isZero();
        assertThat(rosters.show(applied.id()).created()).isOne();
        assertThat(rosters.show(faulty.id()).state()).isEqualTo(RosterState.STOPPED);
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
                () -> alder.as(alder.advisor("Dana"), Role.ADVISOR, RosterApi.class)
                        .upload("Fall", csv));
    }

    @Test
    void checksAndAppliesThousandsOfStudentsInSeconds() {
        apply(HEADER + DANA);
        var started = System.nanoTime();
        var checked = check(rows(4_000));
        var afterCheck = System.nanoTime();
        assertThat(checked.faults()).isEqualTo(0);
        assertThat(checked.rows()).isEqualTo(4_000);
        var dana = alder.sql("select id from person where number = 'A-7'", UUID.class)
                .getFirst();
        alder.asAdmin(AdvisorApi.class).limit(dana, new CaseloadLimit(5_000), new Revision(0));

        var applied = applyChecked(checked);
        var afterApply = System.nanoTime();

        System.out.printf(
                "4,000 rows: upload and check %.1f s, apply %.1f s%n",
                (afterCheck - started) / 1e9, (afterApply - afterCheck) / 1e9);
        assertThat(applied.state()).isEqualTo(RosterState.APPLIED);
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
            rosters.apply(checked.id(), null);
            return await().atMost(Duration.ofSeconds(60))
                    .until(() -> rosters.show(checked.id()), it -> applied(it) == 1_001);
        });
        var applied = reach(checked.id(), RosterState.APPLIED, RosterState.FAILED);

        assertThat(begun.state()).isEqualTo(RosterState.APPLYING);
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

        assertThat(failed.state()).isEqualTo(RosterState.FAILED);
        assertThat(applied(failed)).isZero();
    }

    private static int applied(RosterView roster) {
        return roster.created() + roster.changed() + roster.unchanged();
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

    private List<String> codes(RosterView roster) {
        return rosters.faults(roster.id(), null, 100).items().stream()
                .map(RosterFault::code)
                .toList();
    }

    private RosterView apply(String csv) {
        return applyChecked(check(csv));
    }

    private RosterView applyChecked(RosterView checked) {
        rosters.apply(checked.id(), null);
        return reach(checked.id(), RosterState.APPLIED, RosterState.FAILED);
    }

    private RosterView check(String csv) {
        return check(csv.getBytes(StandardCharsets.UTF_8));
    }

    private RosterView check(byte[] csv) {
        return check(new ByteArrayInputStream(csv));
    }

    private RosterView check(InputStream csv) {
        return reach(rosters.upload("Fall roster", new InputStreamResource(csv)).id(), RosterState.CHECKED);
    }

    private RosterView reach(UUID roster, RosterState... states) {
        return await().atMost(Duration.ofSeconds(120))
                .until(() -> rosters.show(roster), it -> List.of(states).contains(it.state()));
    }

    private int told() {
        return alder.sql(
                        "select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?",
                        Integer.class,
                        "%person.changed%" + alder.id() + "%")
                .getFirst();
    }
}
