package io.waymark.advising.education;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.education.ProgramSamples.program;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.RequestedNotices;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class EducationTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC);
    private static final String ENROLLED = "enroll-in-accredited-program/degree-record";

    private final College alder;
    private final College birch;
    private final ProgramApi programs;
    private final PersonId maya;
    private final EducationApi asMaya;
    private final RequestedNotices requested;
    private final MovableClock clock;

    @Autowired
    EducationTests(Colleges colleges, RequestedNotices requested, MovableClock clock) {
        this.requested = requested;
        this.clock = clock;
        alder = colleges.open();
        birch = colleges.open();
        programs = alder.asAdmin(ProgramApi.class);
        maya = alder.student("Maya");
        asMaya = alder.as(maya, Role.STUDENT, EducationApi.class);
    }

    @Test
    void keepsAShortlistInTheOrderInWhichItWasMade() {
        var hit = programs.add(program("Alder", "HIT"), null);
        var coding = programs.add(program("Alder", "Coding"), null);

        asMaya.shortlist(maya.value(), hit.id());
        asMaya.shortlist(maya.value(), coding.id());
        assertThat(asMaya.shortlist(maya.value(), hit.id()).shortlist())
                .extracting(ProgramView::name)
                .containsExactly("HIT", "Coding");
        programs.retire(hit.id(), Revision.of(hit));
        assertThat(asMaya.show(maya.value()).shortlist()).hasSize(2);
        assertThat(asMaya.unlist(maya.value(), hit.id()).shortlist())
                .extracting(ProgramView::name)
                .containsExactly("Coding");
        refused(HttpStatus.NOT_FOUND, "no-such-program", () -> asMaya.shortlist(maya.value(), hit.id()));
    }

    @Test
    void isNobodyElses() {
        var hit = programs.add(program("Alder", "HIT"), null);
        asMaya.shortlist(maya.value(), hit.id());
        var eli = alder.as(alder.student("Eli"), Role.STUDENT, EducationApi.class);
        var dana = alder.advisor("Dana");
        var asDana = alder.as(dana, Role.ADVISOR, EducationApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.show(maya.value()));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.shortlist(maya.value(), hit.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.unlist(maya.value(), hit.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.show(maya.value()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> birch.asAdmin(EducationApi.class).show(maya.value()));

        alder.assign(dana, maya);
        assertThat(asDana.show(maya.value()).shortlist()).hasSize(1);
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.shortlist(maya.value(), hit.id()));
    }

    @Test
    void holdsNoProgramOfAnotherCollegeAndNotTooMany() {
        var foreign = birch.asAdmin(ProgramApi.class).add(program("Birch", "HIT"), null);

        refused(HttpStatus.NOT_FOUND, "no-such-program", () -> asMaya.shortlist(maya.value(), foreign.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-program", () -> asMaya.shortlist(maya.value(), UUID.randomUUID()));
        for (var each = 0; each < EducationApi.MOST_SHORTLISTED; each++) {
            asMaya.shortlist(
                    maya.value(),
                    programs.add(program("Alder", "P" + each), null).id());
        }
        var more = programs.add(program("Alder", "More"), null);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "shortlist-full", () -> asMaya.shortlist(maya.value(), more.id()));
    }

    @Test
    void knowsNothingYetOfWhoIsOnNoRoadmap() {
        assertThat(asMaya.show(maya.value()))
                .satisfies(it -> assertThat(it.asked()).isEmpty())
                .satisfies(it -> assertThat(it.program()).isNull());
    }

    @Test
    void listsWhatTheRoadmapAsksForAndWhatIsThere() {
        begin();
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        evidence.submit(
                new SubmitEvidence(
                        "course-medical-terminology/course-completion",
                        new CourseCompletionPayload("Medical Terminology", "HIT 110", "Alder", "Fall 2025", "B")),
                null);

        var education = asMaya.show(maya.value());

        assertThat(education.asked())
                .extracting(EducationAsked::requirement)
                .contains(
                        "find-accredited-programs/link-record",
                        "confirm-program-accreditation/link-record",
                        ENROLLED,
                        "course-healthcare-administration/course-completion",
                        "complete-associate-degree/degree-record");
        assertThat(education.asked())
                .filteredOn(it -> !it.open())
                .extracting(EducationAsked::step)
                .containsExactly("course-medical-terminology");
        assertThat(education.records())
                .singleElement()
                .returns(EvidenceStatus.SUBMITTED, EducationRecord::status)
                .returns(List.of(VerifierRole.REGISTRAR), EducationRecord::waitsFor);
    }

    @Test
    void saysSinceWhenTheRegistrarIsAskedThatIsAnewOnceItIsReopened() {
        begin();
        var paula = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);
        var submitted = alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        new SubmitEvidence(
                                "course-medical-terminology/course-completion",
                                new CourseCompletionPayload(
                                        "Medical Terminology", "HIT 110", "Alder", "Fall 2025", "B")),
                        null);
        var verified = paula.verify(submitted.id(), VerifyEvidence.AS_IT_IS, Revision.of(submitted));
        assertThat(asMaya.show(maya.value()).records()).singleElement().returns(null, EducationRecord::waitsSince);

        var threeDaysOn = MovableClock.MONDAY_MORNING.plus(Duration.ofDays(3));
        try {
            clock.set(threeDaysOn);
            paula.reopen(submitted.id(), new ReopenEvidence("It is another Maya's."), Revision.of(verified));
        } finally {
            clock.set(MovableClock.MONDAY_MORNING);
        }

        assertThat(asMaya.show(maya.value()).records())
                .singleElement()
                .returns(List.of(VerifierRole.REGISTRAR), EducationRecord::waitsFor)
                .returns(threeDaysOn, EducationRecord::waitsSince);
    }

    @Test
    void judgesTheAccreditationByWhenTheStudentExpectsToGraduate() {
        begin();
        programs.add(program("Alder Valley", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("ALDER valley", "hit ", TODAY.plusYears(2));

        assertThat(asMaya.show(maya.value()).program())
                .isNotNull()
                .returns(Accreditation.ENDS_BEFORE_GRADUATION, EnrolledProgram::accreditation)
                .satisfies(it -> assertThat(it.listed())
                        .isNotNull()
                        .returns(Accreditation.ENDS_BEFORE_GRADUATION, ProgramView::accreditation));
        assertThat(asMaya.show(maya.value()).today()).isEqualTo(TODAY);
    }

    @Test
    void judgesNoProgramThatTheDirectoryDoesNotKnow() {
        begin();
        enroll("Elsewhere", "HIT", TODAY.plusYears(2));

        assertThat(asMaya.show(maya.value()).program())
                .isNotNull()
                .returns(Accreditation.NONE, EnrolledProgram::accreditation)
                .returns(null, EnrolledProgram::listed);
    }

    @Test
    void needsAttentionWhileTheAccreditationEndsTooEarly() {
        begin();
        alder.assign(alder.advisor("Dana"), maya);
        var hit = programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("Alder", "HIT", TODAY.plusYears(2));
        assertThat(signals("OPEN")).isOne();

        var renewed =
                programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusYears(3)), Revision.of(hit));
        assertThat(signals("OPEN")).isZero();
        assertThat(signals("RESOLVED")).isOne();

        programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusMonths(6)), Revision.of(renewed));
        assertThat(signals("OPEN")).isOne();
        programs.take(ProgramTests.file("college,program,level,cip,mode,accreditor,accredited_through,url\n"
                + "Alder,HIT,associate,51.0707,online,cahiim,%s,https://a.example\n".formatted(TODAY.plusYears(4))));
        assertThat(signals("OPEN")).isZero();
    }

    /** Once for each change, however often it is looked at; the student and the advisor. */
    @Test
    void tellsStudentAndAdvisorOnceWhenTheAccreditationWillNotLast() {
        begin();
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var hit = programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("Alder", "HIT", TODAY.plusYears(2));

        assertThat(told(maya))
                .singleElement()
                .satisfies(it -> assertThat(it.arguments())
                        .containsEntry("accreditation", "ENDS_BEFORE_GRADUATION")
                        .containsEntry("through", TODAY.plusYears(1).toString())
                        .doesNotContainKey("student"));
        assertThat(told(dana))
                .singleElement()
                .satisfies(it -> assertThat(it.arguments()).containsEntry("student", "Maya Student"));

        var same = programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), Revision.of(hit));
        assertThat(told(maya)).hasSize(1);
        var renewed =
                programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusYears(3)), Revision.of(same));
        assertThat(told(maya)).hasSize(1);
        programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.minusDays(1)), Revision.of(renewed));

        assertThat(told(maya))
                .hasSize(2)
                .last()
                .satisfies(it -> assertThat(it.arguments()).containsEntry("accreditation", "LAPSED"));
        assertThat(told(dana)).hasSize(2);
    }

    /** Whoever advises the student first or next is told as well, and nobody twice. */
    @Test
    void tellsAnAdvisorWhoComesLater() {
        begin();
        programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("Alder", "HIT", TODAY.plusYears(2));
        var dana = alder.advisor("Dana");
        var marisol = alder.advisor("Marisol");

        alder.assign(dana, maya);
        assertThat(told(dana)).hasSize(1);
        alder.assign(marisol, maya);
        assertThat(told(marisol)).hasSize(1);
        alder.assign(dana, maya);

        assertThat(told(dana)).hasSize(1);
        assertThat(told(marisol)).hasSize(1);
        assertThat(told(maya)).hasSize(1);
    }

    /** What held in between is news again, by another key: nobody is told one twice. */
    @Test
    void tellsAnewWhatEndsAgainAfterItHeld() {
        begin();
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        var hit = programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("Alder", "HIT", TODAY.plusYears(2));

        var renewed =
                programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusYears(3)), Revision.of(hit));
        assertThat(alder.count("accreditation_told")).isZero();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        try {
            programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), Revision.of(renewed));
        } finally {
            clock.set(MovableClock.MONDAY_MORNING);
        }

        assertThat(told(maya)).extracting(NoticeRequested::key).hasSize(2).doesNotHaveDuplicates();
        assertThat(told(dana)).hasSize(2);
    }

    @Test
    void tellsSeveralStudentsOfOneProgramTogether() {
        var hit = programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(3)), null);
        var dana = alder.advisor("Dana");
        var eli = alder.student("Eli");
        for (var student : List.of(maya, eli)) {
            begin(student);
            alder.assign(dana, student);
            enroll(student, "Alder", "HIT", TODAY.plusYears(2));
        }

        programs.change(hit.id(), program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), Revision.of(hit));

        assertThat(told(dana))
                .extracting(it -> it.arguments().get("student"))
                .containsExactlyInAnyOrder("Maya Student", "Eli Student");
        assertThat(told(maya)).hasSize(1);
        assertThat(told(eli)).hasSize(1);
    }

    @Test
    void namesToTheAdvisorWhatEndsWhenAndWhenTheStudentExpectsToGraduate() {
        begin();
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("Alder", "HIT", TODAY.plusYears(2));

        assertThat(alder.as(dana, Role.ADVISOR, CaseloadApi.class)
                        .show(maya.value())
                        .reasons())
                .filteredOn(it -> it.kind() == SignalKind.ACCREDITATION_ENDS)
                .singleElement()
                .extracting(AttentionReason::accreditation)
                .isEqualTo(new EndingAccreditation(
                        "HIT", "Alder", Accreditation.ENDS_BEFORE_GRADUATION, TODAY.plusYears(1), TODAY.plusYears(2)));
    }

    /** A diploma is a degree record, too, and says nothing of the program that comes after school. */
    @Test
    void warnsWhoHasADiplomaAlreadyAndNotWhoHasTheDegree() {
        begin();
        alder.assign(alder.advisor("Dana"), maya);
        programs.add(program("Alder", "HIT", "cahiim", TODAY.plusYears(1)), null);
        enroll("Alder", "HIT", TODAY.plusYears(2));

        confer("high-school-diploma-or-ged/degree-record", "Alder High", "Diploma");
        assertThat(asMaya.show(maya.value()).program()).isNotNull();
        assertThat(signals("OPEN")).isOne();

        confer("complete-associate-degree/degree-record", "Alder", "HIT");
        assertThat(asMaya.show(maya.value()).program()).isNull();
        assertThat(signals("OPEN")).isZero();
    }

    private void confer(String requirement, String college, String name) {
        var submitted = alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        new SubmitEvidence(
                                requirement, new DegreeRecordPayload(college, name, TODAY.minusDays(9), null)),
                        null);
        alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class)
                .verify(submitted.id(), VerifyEvidence.AS_IT_IS, Revision.of(submitted));
    }

    private List<NoticeRequested> told(PersonId person) {
        return requested.to(alder.id(), person).stream()
                .filter(it -> it.kind() == NoticeKind.ACCREDITATION_ENDS)
                .toList();
    }

    @Test
    void needsNoAttentionForAProgramThatNobodyAccreditsOrKnows() {
        begin();
        alder.assign(alder.advisor("Dana"), maya);
        programs.add(program("Alder", "Coding", null, null), null);
        enroll("Alder", "Coding", TODAY.plusYears(2));

        assertThat(signals("OPEN")).isZero();
    }

    private int signals(String state) {
        return alder.count("signal where kind = 'ACCREDITATION_ENDS' and state = '%s'".formatted(state));
    }

    private void begin() {
        begin(maya);
    }

    private void begin(PersonId student) {
        alder.asAdmin(JourneyApi.class).start(student.value(), new StartJourney("health-information-technician", null));
    }

    private void enroll(String college, String name, LocalDate expectedOn) {
        enroll(maya, college, name, expectedOn);
    }

    private void enroll(PersonId student, String college, String name, LocalDate expectedOn) {
        alder.as(student, Role.STUDENT, EvidenceApi.class)
                .submit(
                        new SubmitEvidence(
                                ENROLLED, new DegreeRecordPayload(college, name, TODAY.minusDays(9), expectedOn)),
                        null);
    }
}
