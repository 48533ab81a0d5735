package io.waymark.web.student.education;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.education.EducationView;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.AskedField;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.CourseCompletionParameters;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.LinkRecordParameters;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.admin.programs.ProgramSamples;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How Maya gets through her program. */
public final class EducationSamples {

    private static final Instant MONDAY = Instant.parse("2026-11-02T14:00:00Z");

    /** Still Monday at the college, whatever the day is where the student is. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private EducationSamples() {}

    public static void answer(EducationApi api) {
        given(api.show(any())).willReturn(choosing());
    }

    /** Nothing is chosen yet. */
    static EducationView choosing() {
        return new EducationView(
                TODAY,
                null,
                List.of(ProgramSamples.hit(), ProgramSamples.coding()),
                asked(0),
                List.of(terminology(), privacy()));
    }

    /** In a program whose accreditation stands so. */
    public static EducationView enrolled(Accreditation accreditation) {
        return new EducationView(
                TODAY,
                new EnrolledProgram(
                        "Alder Valley College",
                        "Health Information Technology, AAS",
                        LocalDate.of(2026, 8, 24),
                        LocalDate.of(2030, 5, 15),
                        EvidenceStatus.VERIFIED,
                        accreditation == Accreditation.NONE ? null : ProgramSamples.hit(),
                        accreditation),
                List.of(),
                asked(1),
                List.of(terminology(), privacy()));
    }

    private static EducationRecord terminology() {
        return new EducationRecord(
                "course-medical-terminology/course-completion",
                EvidenceStatus.VERIFIED,
                new CourseCompletionPayload("Medical <i>Terminology", "HIT 110", "Alder", "Fall 2026", "B+"),
                MONDAY,
                List.of(),
                null);
    }

    private static EducationRecord privacy() {
        return new EducationRecord(
                "course-privacy-and-law/course-completion",
                EvidenceStatus.SUBMITTED,
                new CourseCompletionPayload("Privacy <i>law", null, "Alder", "Fall 2026", "A"),
                MONDAY,
                List.of(VerifierRole.REGISTRAR),
                MONDAY.plus(Duration.ofDays(2)));
    }

    private static List<EducationAsked> asked(int enrolled) {
        return List.of(
                new EducationAsked(
                        "high-school-diploma-or-ged/degree-record",
                        "high-school-diploma-or-ged",
                        "High-school diploma or GED",
                        new DegreeRecordParameters(DegreeLevel.SECONDARY, DegreeStatus.CONFERRED, null, null),
                        0,
                        1,
                        false,
                        true),
                asked("find-accredited-programs", "link-record", links("program", "college", "accreditor", "mode"), 0),
                asked(
                        "confirm-program-accreditation",
                        "link-record",
                        links("accreditor-directory-url", "checked-on"),
                        0),
                asked(
                        "enroll-in-accredited-program",
                        "degree-record",
                        new DegreeRecordParameters(DegreeLevel.ASSOCIATE, DegreeStatus.ENROLLED, null, "51.0707"),
                        enrolled),
                asked("course-medical-terminology", "course-completion", course("Medical terminology"), 1),
                asked("course-privacy-and-law", "course-completion", course("Privacy and law"), 1),
                asked("course-healthcare-administration", "course-completion", course("Administration"), 0),
                asked(
                        "complete-associate-degree",
                        "degree-record",
                        new DegreeRecordParameters(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, null, null),
                        0));
    }

    private static EducationAsked asked(String step, String kind, EvidenceParameters parameters, int covered) {
        return new EducationAsked(step + "/" + kind, step, "Step " + step, parameters, covered, 1, false, false);
    }

    private static CourseCompletionParameters course(String subject) {
        return new CourseCompletionParameters(new Choice("subject", subject), "C");
    }

    private static LinkRecordParameters links(@Nullable String... fields) {
        return new LinkRecordParameters(
                2,
                Stream.of(fields)
                        .map(it -> new AskedField(String.valueOf(it), "Field", EntryField.Type.TEXT))
                        .toList());
    }
}
