package io.waymark.stack.demo;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;

/** A student who chose a program, is in it, and has passed two of its courses; the registrar has seen one of them. */
final class DemoStudies {

    private static final String REGISTRAR = "paula.novak@aldervalley.example";

    private final DemoCollege college;
    private final DemoStudent student;
    private final LocalDate today;

    DemoStudies(DemoCollege college, DemoStudent student, LocalDate today) {
        this.college = college;
        this.student = student;
        this.today = today;
    }

    void study() {
        shortlist();
        submit(
                "enroll-in-accredited-program/degree-record",
                new DegreeRecordPayload(
                        DemoPrograms.ALDER_VALLEY, DemoPrograms.OWN, today.minusMonths(19), today.plusMonths(5)));
        verify(submit(
                "course-medical-terminology/course-completion",
                new CourseCompletionPayload(
                        "Medical Terminology", "HIT 110", DemoPrograms.ALDER_VALLEY, "Summer session", "B+")));
        submit(
                "course-health-information-systems/course-completion",
                new CourseCompletionPayload(
                        "Health Information Systems", "HIT 140", DemoPrograms.ALDER_VALLEY, "Fall, first half", "A-"));
    }

    private void shortlist() {
        var api = college.as(student.email());
        var education = api.advising(EducationApi.class);
        api.advising(ProgramApi.class)
                .list(null, DegreeLevel.ASSOCIATE, null, "cahiim", false, null, 3)
                .items()
                .forEach(it -> education.shortlist(student.id().value(), it.id()));
    }

    private EvidenceView submit(String requirement, EvidencePayload payload) {
        return college.as(student.email())
                .advising(EvidenceApi.class)
                .submit(new SubmitEvidence(requirement, payload), null);
    }

    private void verify(EvidenceView submitted) {
        college.as(REGISTRAR)
                .advising(EvidenceApi.class)
                .verify(submitted.id(), VerifyEvidence.AS_IT_IS, Revision.of(submitted));
    }
}
