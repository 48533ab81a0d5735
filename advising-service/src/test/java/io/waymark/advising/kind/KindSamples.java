package io.waymark.advising.kind;

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
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.EmploymentRecordPayload;
import io.waymark.advising.api.kind.EventAttendancePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.LicenseRecordPayload;
import io.waymark.advising.api.kind.LinkRecordPayload;
import io.waymark.advising.api.kind.MembershipRecordPayload;
import io.waymark.advising.api.kind.MockInterviewPayload;
import io.waymark.advising.api.kind.PortfolioArtifactPayload;
import io.waymark.advising.api.kind.ProcedureCountPayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.advising.format.FileFixtures;
import io.waymark.advising.format.UploadRecognition;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** One sound piece of evidence for each kind, and every handler there is. */
public final class KindSamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private static final LocalDate LAST_WEEK = TODAY.minusWeeks(1);
    private static final LocalDate NEXT_YEAR = TODAY.plusYears(1);
    private static final Term GOOD = new Term("good", "Good", null);
    private static final Rubric RUBRIC = new Rubric("r", "Rubric", List.of(new Term("poor", "Poor", null), GOOD));

    private KindSamples() {}

    public static List<EvidenceKindHandler<?, ?>> handlers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EvidenceKindHandler.class));
        return scanner.findCandidateComponents("io.waymark.advising").stream()
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it.getBeanClassName()), null))
                .filter(it -> it.getEnclosingClass() == null)
                .<EvidenceKindHandler<?, ?>>map(it -> (EvidenceKindHandler<?, ?>) instantiate(it))
                .sorted(Comparator.comparing(it -> it.types().kind()))
                .toList();
    }

    /** Some ask where the college is, one which files are taken. */
    private static Object instantiate(Class<?> handler) {
        var constructor = handler.getDeclaredConstructors()[0];
        return BeanUtils.instantiateClass(
                constructor,
                Arrays.stream(constructor.getParameterTypes())
                        .map(it -> it == UploadRecognition.class ? FileFixtures.recognition() : new CollegeInNewYork())
                        .toArray());
    }

    static Stream<Arguments> all() {
        return Stream.concat(
                entries(),
                Stream.of(
                        Arguments.of(new EvidenceSpec.SelfAttestation("Done."), new SelfAttestationPayload(true)),
                        Arguments.of(new EvidenceSpec.Reflection("Why?", 3), new ReflectionPayload("It was good")),
                        Arguments.of(
                                new EvidenceSpec.TickedItems(List.of(GOOD), 1), new ChecklistPayload(Set.of("good"))),
                        Arguments.of(
                                new EvidenceSpec.DocumentUpload(List.of(GOOD), true),
                                new DocumentUploadPayload("d.pdf", "application/pdf", 7, "good", NEXT_YEAR)),
                        Arguments.of(new EvidenceSpec.AdvisorReview(RUBRIC, GOOD), new AdvisorReviewPayload(null)),
                        Arguments.of(new EvidenceSpec.SessionCount(GOOD, 2), new SessionCountPayload(new UUID(1, 2)))));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(
                        new EvidenceSpec.LinkRecord(2, List.of(new EntryField("url", "Link", EntryField.Type.LINK))),
                        new LinkRecordPayload(List.of(Map.of("url", "https://www.ahima.org/")))),
                Arguments.of(
                        new EvidenceSpec.CourseCompletion(GOOD, "C"),
                        new CourseCompletionPayload("Medical terminology", "HIT 1101", "Alder", "Fall 2026", "C+")),
                Arguments.of(
                        new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.ENROLLED, GOOD, null),
                        new DegreeRecordPayload("Alder", "Health information technology", LAST_WEEK, NEXT_YEAR)),
                Arguments.of(
                        new EvidenceSpec.HoursLog(8, "hours", List.of()),
                        new HoursLogPayload(
                                LAST_WEEK, LocalTime.of(22, 0), LocalTime.of(1, 30), "Clinic", "Sorted faxes")),
                Arguments.of(
                        new EvidenceSpec.EventAttendance(List.of(GOOD), 2),
                        new EventAttendancePayload("Spring meeting", "good", "OHIMA", LAST_WEEK, null, null)),
                Arguments.of(
                        new EvidenceSpec.PortfolioArtifact(List.of(GOOD), 1),
                        new PortfolioArtifactPayload("Report", "good", null, "What I found", true)),
                Arguments.of(
                        new EvidenceSpec.AssessmentScore(75, 2),
                        new AssessmentScorePayload("Practice exam", 75, LAST_WEEK, null)),
                Arguments.of(
                        new EvidenceSpec.CertificationRecord(List.of(GOOD)),
                        new CertificationRecordPayload("good", "12345", LAST_WEEK, NEXT_YEAR)),
                Arguments.of(
                        new EvidenceSpec.MembershipRecord(GOOD, null),
                        new MembershipRecordPayload("M-77", null, NEXT_YEAR)),
                Arguments.of(
                        new EvidenceSpec.ApplicationRecord(5, List.of(GOOD)),
                        new ApplicationRecordPayload("Clinic", "Records technician", LAST_WEEK, "good", null)),
                Arguments.of(
                        new EvidenceSpec.MockInterview(1, RUBRIC, GOOD),
                        new MockInterviewPayload(LAST_WEEK, "My advisor", "Speak slower")),
                Arguments.of(
                        new EvidenceSpec.EmploymentRecord(List.of("29-2072")),
                        new EmploymentRecordPayload("Clinic", "Records technician", LAST_WEEK, "29-2072")),
                Arguments.of(
                        new EvidenceSpec.CeuLog(
                                20,
                                Period.ofYears(2),
                                List.of(new EvidenceSpec.CategoryShare(GOOD, 80)),
                                List.of(GOOD)),
                        new CeuLogPayload("Webinar", "AHIMA", new BigDecimal("1.5"), LAST_WEEK, Set.of("good"))),
                Arguments.of(
                        new EvidenceSpec.ProcedureCount(GOOD, 30),
                        new ProcedureCountPayload(LAST_WEEK, "Clinic", null)),
                Arguments.of(
                        new EvidenceSpec.CompetencyCheckoff(List.of(GOOD), RUBRIC, GOOD),
                        new CompetencyCheckoffPayload("good", LAST_WEEK, null)),
                Arguments.of(
                        new EvidenceSpec.LicenseRecord(GOOD, List.of("CA")),
                        new LicenseRecordPayload("L-1", "CA", LAST_WEEK, NEXT_YEAR)),
                Arguments.of(
                        new EvidenceSpec.ClearanceDocument(GOOD, true),
                        new ClearanceDocumentPayload(LAST_WEEK, NEXT_YEAR)));
    }
}
