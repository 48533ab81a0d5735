package io.waymark.web.styleguide;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationRecord;
import io.waymark.advising.api.education.EducationView;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.CourseCompletionParameters;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordParameters;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.education.EducationAudience;
import io.waymark.web.ui.education.EducationSheets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A program whose accreditation does not last, with courses in each state and the degree. */
@Component
@StyleguidePart
class EducationSample implements Sample {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final EducationSheets sheets;

    EducationSample(EducationSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String piece() {
        return "education";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("education", sheets.of(education(), EducationAudience.STUDENT));
    }

    private static EducationView education() {
        var listed = ProgramSample.program(Accreditation.ENDS_BEFORE_GRADUATION);
        return new EducationView(
                TODAY,
                new EnrolledProgram(
                        listed.college(),
                        listed.name(),
                        LocalDate.of(2026, 8, 24),
                        LocalDate.of(2028, 5, 15),
                        EvidenceStatus.VERIFIED,
                        listed,
                        listed.accreditation()),
                List.of(listed),
                List.of(
                        course("terminology", "Medical terminology"),
                        course("coding", "Coding"),
                        course("privacy", "Privacy"),
                        asked(
                                "degree",
                                new DegreeRecordParameters(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, null, null))),
                List.of(
                        taken("terminology", EvidenceStatus.VERIFIED, List.of()),
                        taken("coding", EvidenceStatus.SUBMITTED, List.of(VerifierRole.REGISTRAR))));
    }

    private static EducationAsked course(String step, String subject) {
        return asked(step, new CourseCompletionParameters(new Choice(step, subject), "C"));
    }

    private static EducationAsked asked(String step, EvidenceParameters parameters) {
        return new EducationAsked(step + "/asked", step, "Complete the degree", parameters, 0, 1, false, false);
    }

    private static EducationRecord taken(String step, EvidenceStatus status, List<VerifierRole> waitsFor) {
        return new EducationRecord(
                step + "/asked",
                status,
                new CourseCompletionPayload("Introduction", "HIT 110", "Alder Valley College", "Fall 2026", "B"),
                Instant.parse("2026-11-02T14:00:00Z"),
                waitsFor,
                null);
    }
}
