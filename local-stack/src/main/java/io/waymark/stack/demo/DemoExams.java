package io.waymark.stack.demo;

import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamWindow;
import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudiedMinutes;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;

/** Students on their way to a credential: one who studies, one who did not pass, one who did. */
final class DemoExams {

    private static final String RHIT = "rhit";
    private static final String CCS = "ccs";
    private static final int WEEKLY = 300;
    private static final int ALTOGETHER = 3_600;

    private final DemoCollege college;
    private final DemoStudent student;

    DemoExams(DemoCollege college, DemoStudent student) {
        this.college = college;
        this.student = student;
    }

    /** Just enough time, so that what is missed is missing. */
    void plan(LocalDate monday) {
        studies()
                .plan(
                        student.id().value(),
                        RHIT,
                        new PlanStudy(
                                monday.plusWeeks(12).plusDays(4),
                                WEEKLY,
                                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
                                ALTOGETHER));
    }

    /** The first two sessions of the week before; there was no time for the third. */
    void studyWeekBefore() {
        var api = studies();
        api.show(student.id().value(), RHIT).sessions().stream()
                .filter(it -> it.state() == SessionState.MISSED)
                .limit(2)
                .forEach(it ->
                        api.done(student.id().value(), RHIT, it.day(), it.domain(), new StudiedMinutes(it.minutes())));
    }

    /** Not this time; another try is scheduled. */
    void fail(LocalDate today) {
        var api = exams();
        api.authorize(student.id().value(), CCS, new ExamWindow(today.minusDays(50), null, today.plusDays(24)));
        api.take(student.id().value(), CCS, today.minusDays(20), new ExamResult(false, 285));
    }

    /** The award is on file unless the roadmap asks for none any more. */
    void pass(LocalDate today) {
        exams().authorize(student.id().value(), CCS, new ExamWindow(today.minusDays(70), null, today.minusDays(6)));
        var exam = exams().take(student.id().value(), CCS, today.minusDays(6), new ExamResult(true, 331));
        if (exam.requirement() != null) {
            college.as(student.email())
                    .advising(EvidenceApi.class)
                    .submit(
                            new SubmitEvidence(
                                    exam.requirement(),
                                    new CertificationRecordPayload(
                                            CCS,
                                            "CCS-204183",
                                            today.minusDays(6),
                                            today.minusDays(6).plusYears(2))),
                            null);
        }
    }

    private StudyPlanApi studies() {
        return college.as(student.email()).advising(StudyPlanApi.class);
    }

    private ExamApi exams() {
        return college.as(student.email()).advising(ExamApi.class);
    }
}
