package io.waymark.advising.walk;

import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ApplicationRecordPayload;
import io.waymark.advising.api.kind.AssessmentScorePayload;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.ClearanceDocumentPayload;
import io.waymark.advising.api.kind.CompetencyCheckoffPayload;
import io.waymark.advising.api.kind.CourseCompletionPayload;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.EmploymentRecordPayload;
import io.waymark.advising.api.kind.EventAttendancePayload;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.LicenseRecordPayload;
import io.waymark.advising.api.kind.LinkRecordPayload;
import io.waymark.advising.api.kind.MembershipRecordPayload;
import io.waymark.advising.api.kind.MockInterviewPayload;
import io.waymark.advising.api.kind.PortfolioArtifactPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a student could submit on a day, by what is asked for alone; of what is counted, one piece after the other. */
final class SoundEvidence {

    private static final String CLINIC = "Riverside Clinic";
    private static final String LEARNED = "Records that are checked twice are seldom wrong.";

    private final Supplier<LocalDate> today;
    private final LocalDate begun;
    private int pieces;

    SoundEvidence(Supplier<LocalDate> today) {
        this.today = today;
        this.begun = today.get();
    }

    EvidencePayload of(EvidenceSpec asked) {
        pieces++;
        var lastWeek = today.get().minusWeeks(1);
        var nextYear = today.get().plusYears(1);
        return switch (asked) {
            case EvidenceSpec.SelfAttestation _ -> new SelfAttestationPayload(true);
            case EvidenceSpec.Reflection it -> new ReflectionPayload("word ".repeat(it.minWords()));
            case EvidenceSpec.TickedItems it ->
                new ChecklistPayload(it.items().stream().map(Term::key).collect(Collectors.toSet()));
            case EvidenceSpec.LinkRecord it -> new LinkRecordPayload(Collections.nCopies(it.target(), entry(it)));
            case EvidenceSpec.AdvisorReview _ -> new AdvisorReviewPayload("Please look at it.");
            case EvidenceSpec.CourseCompletion it ->
                new CourseCompletionPayload(it.subject().label(), "HIT 1101", "Alder Valley", "Fall 2025", "B+");
            case EvidenceSpec.DegreeRecord _ ->
                new DegreeRecordPayload("Alder Valley", "Health information technology", lastWeek, nextYear);
            case EvidenceSpec.HoursLog _ -> shift();
            case EvidenceSpec.EventAttendance it ->
                new EventAttendancePayload(
                        "Spring meeting", any(it.eventTypes()), "State association", lastWeek, null, LEARNED);
            case EvidenceSpec.PortfolioArtifact it ->
                new PortfolioArtifactPayload("Audit of 50 records", any(it.artifactKinds()), null, LEARNED, true);
            case EvidenceSpec.AssessmentScore it ->
                new AssessmentScorePayload("Practice test", it.minScorePercent(), lastWeek, null);
            case EvidenceSpec.CertificationRecord it ->
                new CertificationRecordPayload(any(it.credentials()), "C-20817", lastWeek, nextYear);
            case EvidenceSpec.MembershipRecord _ -> new MembershipRecordPayload("M-77", null, nextYear);
            case EvidenceSpec.ApplicationRecord it ->
                new ApplicationRecordPayload(CLINIC, "Technician", lastWeek, any(it.statuses()), null);
            case EvidenceSpec.MockInterview _ -> new MockInterviewPayload(lastWeek, "Career center", LEARNED);
            case EvidenceSpec.EmploymentRecord it ->
                new EmploymentRecordPayload(
                        CLINIC,
                        "Technician",
                        lastWeek,
                        it.occupations().stream().findFirst().orElse(null));
            case EvidenceSpec.CeuLog it ->
                new CeuLogPayload(
                        "Annual course, part " + pieces,
                        "State association",
                        BigDecimal.valueOf(it.target()),
                        lastWeek,
                        it.categories().stream()
                                .map(share -> share.category().key())
                                .collect(Collectors.toSet()));
            case EvidenceSpec.ProcedureCount _ -> new ProcedureCountPayload(lastWeek, CLINIC, null);
            case EvidenceSpec.CompetencyCheckoff it ->
                new CompetencyCheckoffPayload(
                        it.competencies().get(pieces % it.competencies().size()).key(), lastWeek, null);
            case EvidenceSpec.LicenseRecord it ->
                new LicenseRecordPayload("L-1", it.states().stream().findFirst().orElse("CA"), lastWeek, nextYear);
            case EvidenceSpec.ClearanceDocument _ -> new ClearanceDocumentPayload(lastWeek, nextYear);
            case EvidenceSpec.DocumentUpload _, EvidenceSpec.SessionCount _ ->
                throw new IllegalArgumentException("Not submitted as a form: " + asked);
        };
    }

    /** Every shift on a day of its own. */
    private HoursLogPayload shift() {
        return new HoursLogPayload(
                begun.minusDays(pieces), LocalTime.of(6, 0), LocalTime.of(22, 0), CLINIC, "Release of information");
    }

    private Map<String, String> entry(EvidenceSpec.LinkRecord asked) {
        return asked.fields().stream().collect(Collectors.toMap(EntryField::key, it -> switch (it.type()) {
            case TEXT -> it.label();
            case LINK -> "https://www.caahep.org/find-a-program";
            case DATE -> today.get().plusMonths(6).toString();
            case PAST_DATE -> today.get().minusDays(1).toString();
        }));
    }

    private static String any(List<Term> choices) {
        return choices.getFirst().key();
    }
}
