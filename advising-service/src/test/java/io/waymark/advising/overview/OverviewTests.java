package io.waymark.advising.overview;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.AttendanceOverview;
import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.AttentionOverview.ReasonCount;
import io.waymark.advising.api.overview.CaseloadBalance;
import io.waymark.advising.api.overview.OverviewApi;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.advising.api.overview.StageOverview;
import io.waymark.advising.api.overview.StageOverview.StageStay;
import io.waymark.advising.api.overview.StudentCounts;
import io.waymark.advising.api.overview.WaitingEvidence;
import io.waymark.advising.api.overview.WaitingEvidence.ReviewerWait;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Twelve students, of whom Dana advises seven and nobody two; eleven are on the roadmap. */
@AdvisingTest
class OverviewTests {

    private final Colleges colleges;
    private final College alder;
    private final PersonId dana;
    private final PersonId carla;
    private final List<PersonId> students;

    @Autowired
    OverviewTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        students =
                IntStream.range(0, 12).mapToObj(at -> alder.student("S" + at)).toList();
        alder.assign(dana, students.subList(0, 7).toArray(PersonId[]::new));
        alder.assign(carla, students.subList(7, 10).toArray(PersonId[]::new));
        students.subList(0, 11)
                .forEach(it -> alder.asAdmin(JourneyApi.class)
                        .start(it.value(), new StartJourney("health-information-technician", null)));
        alder.sql("delete from signal returning 1", Integer.class);
    }

    @Test
    void countsTheStudentsAndWhatTheyLack() {
        alder.sql("update journey_standing set promised = null where student_id = ? returning 1", Integer.class, id(0));
        late(1, 13);
        late(2, 14);

        assertThat(overview(null).students()).isEqualTo(new StudentCounts(12, 2, 1, 10, 9, 14));
    }

    @Test
    void countsWhoeverWalksTwoOnBothAndByTheLongerDelay() {
        alder.as(students.getFirst(), Role.STUDENT, JourneyApi.class).beginSecond(id(0), "phlebotomist");
        var before = overview(null).students().onTrack();

        assertThat(overview(null).roadmaps())
                .extracting(RoadmapOverview::title, RoadmapOverview::students)
                .containsExactly(tuple("Health Information Technician", 11), tuple("Phlebotomist", 1));

        alder.sql(
                "update second_standing set job_ready_likely = promised + 60 where student_id = ? returning 1",
                Integer.class,
                id(0));
        assertThat(overview(null).students().onTrack()).isEqualTo(Objects.requireNonNull(before) - 1);
    }

    @Test
    void countsWhoReachedAStageAndWhoIsInIt() {
        in("foundation-education", 0, 1, 2);
        in("certification", 3);
        alder.sql(
                "update journey_standing set stage_key = null where student_id = ? returning 1", Integer.class, id(4));

        var roadmap = overview(null).roadmaps().getFirst();

        assertThat(roadmap.title()).isEqualTo("Health Information Technician");
        assertThat(roadmap.students()).isEqualTo(11);
        assertThat(roadmap.finished()).isEqualTo(1);
        assertThat(roadmap.stages())
                .extracting(StageOverview::number, StageOverview::reached, StageOverview::now)
                .containsExactly(
                        tuple(1, 11, 6),
                        tuple(2, 5, 3),
                        tuple(3, 2, 0),
                        tuple(4, 2, 0),
                        tuple(5, 2, 1),
                        tuple(6, 1, 0),
                        tuple(7, 1, 0),
                        tuple(8, 1, 0));
    }

    @Test
    void saysHowLongStagesTookAndUsuallyTake() {
        stayed(0, "14, null");
        stayed(1, "28, 100");
        stayed(2, "42");

        var stages = overview(null).roadmaps().getFirst().stages();

        assertThat(stages.getFirst().stay()).isEqualTo(new StageStay(28, 21, 35));
        assertThat(stages.getFirst().usualDays()).isEqualTo(17.5);
        assertThat(stages.get(1).stay()).isEqualTo(new StageStay(100, 100, 100));
        assertThat(stages.get(2).stay()).isNull();
    }

    @Test
    void balancesCaseloads() {
        alder.asAdmin(AdvisorApi.class).limit(dana.value(), new CaseloadLimit(5), new Revision(0));

        assertThat(overview(null).caseloads())
                .returns(2, CaseloadBalance::advisors)
                .returns(1, CaseloadBalance::over)
                .returns(2, CaseloadBalance::overBy)
                .returns(297, CaseloadBalance::belowBy)
                .returns(
                        List.of(2, -297),
                        it -> it.furthest().stream()
                                .map(AdvisorBalance::difference)
                                .toList());
    }

    @Test
    void countsEachStudentUnderTheMostUrgentReasonNowAndAMonthAgo() {
        signal(0, SignalKind.NO_CONTACT, 30, 40, null);
        signal(0, SignalKind.MISSED_APPOINTMENT, 60, 2, null);
        signal(1, SignalKind.NO_CONTACT, 30, 40, null);
        signal(2, SignalKind.NO_CONTACT, 30, 40, 10);
        signal(3, SignalKind.NO_CONTACT, 30, 60, 40);

        assertThat(overview(null).attention())
                .isEqualTo(new AttentionOverview(
                        2,
                        3,
                        List.of(
                                new ReasonCount(SignalKind.MISSED_APPOINTMENT, 1, 0),
                                new ReasonCount(SignalKind.NO_CONTACT, 1, 3))));
    }

    @Test
    void comparesWithNothingWhereNoReasonIsOlder() {
        signal(0, SignalKind.NO_CONTACT, 30, 2, null);

        assertThat(overview(null).attention())
                .isEqualTo(new AttentionOverview(1, null, List.of(new ReasonCount(SignalKind.NO_CONTACT, 1, null))));
    }

    @Test
    void saysHowLongEvidenceWaitsAndWithWhom() {
        submit(0, 9);
        submit(1, 2);
        submit(7, 4);

        var evidence = overview(null).evidence();

        assertThat(evidence)
                .returns(3, WaitingEvidence::waiting)
                .returns(1, WaitingEvidence::overdue)
                .returns(4.0, WaitingEvidence::medianDays);
        assertThat(evidence.reviewers())
                .extracting(
                        ReviewerWait::capacity, OverviewTests::advisor, ReviewerWait::waiting, ReviewerWait::overdue)
                .containsExactly(
                        tuple(VerifierRole.ADVISOR, dana.value(), 2, 1),
                        tuple(VerifierRole.ADVISOR, carla.value(), 1, 0));
    }

    @Test
    void countsWhatWasAttendedAndWhatWasMissed() {
        appointment(0, "ATTENDED", 1);
        appointment(1, "MISSED", 89);
        appointment(2, "ATTENDED", 91);
        appointment(3, "ATTENDED", 181);
        appointment(4, "BOOKED", 1);
        appointment(5, "BOOKED", 91);

        assertThat(overview(null).attendance()).isEqualTo(new AttendanceOverview(1, 1, 1, 0, 1));
    }

    @Test
    void hidesInACohortWhoCouldBeRecognized() {
        submit(0, 9);
        in("certification", 0);
        stayed(0, "14");
        signal(1, SignalKind.NO_CONTACT, 30, 40, null);
        appointment(0, "MISSED", 1);
        var cohort = cohort(students.subList(0, 10));

        var overview = overview(cohort);

        assertThat(overview.students()).isEqualTo(new StudentCounts(10, 0, 0, 10, 10, 14));
        var stages = overview.roadmaps().getFirst().stages();
        assertThat(stages.getFirst()).returns(10, StageOverview::reached).returns(null, StageOverview::now);
        assertThat(stages.get(1).reached()).isNull();
        assertThat(stages.get(4)).returns(null, StageOverview::reached).returns(null, StageOverview::now);
        assertThat(stages.getFirst().stay()).isNull();
        assertThat(overview.attention().students()).isNull();
        assertThat(overview.attention().reasons())
                .extracting(ReasonCount::students)
                .containsOnlyNulls();
        assertThat(overview.evidence()).isEqualTo(new WaitingEvidence(null, null, null, List.of()));
        assertThat(overview.attendance().missed()).isNull();
    }

    @Test
    void countsOnlyTheCohort() {
        in("certification", 0, 1, 2, 3, 4);
        IntStream.range(0, 6).forEach(at -> signal(at, SignalKind.NO_CONTACT, 30, 40, null));
        var cohort = cohort(students.subList(0, 5));

        var overview = overview(cohort);

        assertThat(overview.students().active()).isEqualTo(5);
        assertThat(overview.roadmaps().getFirst().stages().get(4).now()).isEqualTo(5);
        assertThat(overview.attention().students()).isEqualTo(5);
        assertThat(overview.caseloads().advisors()).isEqualTo(2);
    }

    @Test
    void isEmptyForAnEmptyCohort() {
        assertThat(overview(cohort(List.of())).roadmaps()).isEmpty();
    }

    @Test
    void knowsNoCohortAndNobodyOfAnotherCollege() {
        var birch = colleges.open();
        var theirs = birch.asAdmin(CohortApi.class)
                .create(new CohortEntry("Fall"), null)
                .id();

        refused(HttpStatus.NOT_FOUND, "no-such-cohort", () -> overview(theirs));
        assertThat(birch.asAdmin(OverviewApi.class).show(null).students().active())
                .isZero();
    }

    @Test
    void listsWhomNobodyAdvises() {
        var assignments = alder.asAdmin(AssignmentApi.class);

        var first = assignments.unassigned(null, 1);

        assertThat(first.items()).extracting(it -> it.student().givenName()).containsExactly("S10");
        assertThat(assignments.unassigned(first.next(), 1).items())
                .extracting(it -> it.student().givenName())
                .containsExactly("S11");
    }

    @Test
    void isForAdmins() {
        EnumSet.complementOf(EnumSet.of(Role.ADMIN))
                .forEach(role -> refused(
                        HttpStatus.FORBIDDEN,
                        "not-allowed",
                        () -> alder.as(dana, role, OverviewApi.class).show(null)));
    }

    private OverviewView overview(@Nullable UUID cohort) {
        return alder.asAdmin(OverviewApi.class).show(cohort);
    }

    private UUID cohort(List<PersonId> members) {
        var cohorts = alder.asAdmin(CohortApi.class);
        var cohort = cohorts.create(new CohortEntry("Fall"), null).id();
        if (!members.isEmpty()) {
            cohorts.addMembers(
                    cohort,
                    new AddMembers(
                            new HashSet<>(members.stream().map(PersonId::value).toList())));
        }
        return cohort;
    }

    private static @Nullable UUID advisor(ReviewerWait wait) {
        var advisor = wait.advisor();
        return advisor == null ? null : advisor.id();
    }

    private UUID id(int student) {
        return students.get(student).value();
    }

    private void in(String stage, int... here) {
        IntStream.of(here)
                .forEach(at -> alder.sql(
                        "update journey_standing set stage_key = ? where student_id = ? returning 1",
                        Integer.class,
                        stage,
                        id(at)));
    }

    private void late(int student, int days) {
        alder.sql(
                "update journey_standing set job_ready_likely = promised + ? where student_id = ? returning 1",
                Integer.class,
                days,
                id(student));
    }

    private void stayed(int student, String days) {
        alder.sql(
                "update journey_standing set stage_days = array[" + days + "]::int[] where student_id = ? returning 1",
                Integer.class,
                id(student));
    }

    private void signal(int student, SignalKind kind, int severity, int daysAgo, @Nullable Integer resolved) {
        alder.sql(
                """
                insert into signal (institution_id, id, student_id, owner_id, kind, source, severity, since, state, opened_at,
                    resolved_at, resolution)
                select ?, gen_random_uuid(), ?, ?, ?, 'RULE', ?, '2026-01-01', case when ago is null then 'OPEN' else 'RESOLVED' end,
                    timestamptz '2026-03-02 14:00Z' - ? * interval '1 day',
                    timestamptz '2026-03-02 14:00Z' - ago * interval '1 day',
                    case when ago is not null then 'CONTACTED' end
                from nullif(?, -1) as ago returning 1
                """,
                Integer.class,
                alder.id().value(),
                id(student),
                dana.value(),
                kind.name(),
                severity,
                daysAgo,
                resolved == null ? -1 : resolved);
    }

    private void submit(int student, int daysAgo) {
        alder.as(students.get(student), Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection("research-duties/reflection", "word ".repeat(100)), null);
        alder.sql("""
                update verification set asked_at = asked_at - ? * interval '1 day', due_on = due_on - ?
                where student_id = ? returning 1
                """, Integer.class, daysAgo, daysAgo, id(student));
    }

    private void appointment(int student, String state, int daysAgo) {
        alder.sql("""
                insert into appointment (institution_id, id, student_id, advisor_id, starts_at, ends_at, zone, topic, state, version)
                select ?, gen_random_uuid(), ?, ?, at, at + interval '30 minutes', 'America/New_York', 'Plan', ?, 0
                from cast(timestamptz '2026-03-02 14:00Z' - ? * interval '1 day' as timestamptz) as at returning 1
                """, Integer.class, alder.id().value(), id(student), dana.value(), state, daysAgo);
    }
}
