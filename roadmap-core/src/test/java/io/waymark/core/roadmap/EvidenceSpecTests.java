package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceSpecTests {

    private static final Term TERM = new Term("term", "Term", null);
    private static final Rubric RUBRIC = new Rubric("rubric", "Rubric", List.of(TERM));

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of(EvidenceKind.SELF_ATTESTATION, 1, new EvidenceSpec.SelfAttestation("I did")),
                Arguments.of(EvidenceKind.REFLECTION, 1, new EvidenceSpec.Reflection(null, 300)),
                Arguments.of(EvidenceKind.CHECKLIST, 1, new EvidenceSpec.TickedItems(List.of(TERM, TERM), 2)),
                Arguments.of(
                        EvidenceKind.LINK_RECORD,
                        3,
                        new EvidenceSpec.LinkRecord(3, List.of(new EntryField("url", "Link", EntryField.Type.LINK)))),
                Arguments.of(EvidenceKind.DOCUMENT_UPLOAD, 1, new EvidenceSpec.DocumentUpload(List.of(TERM), true)),
                Arguments.of(EvidenceKind.ADVISOR_REVIEW, 1, new EvidenceSpec.AdvisorReview(RUBRIC, TERM)),
                Arguments.of(EvidenceKind.COURSE_COMPLETION, 1, new EvidenceSpec.CourseCompletion(TERM, "C")),
                Arguments.of(
                        EvidenceKind.DEGREE_RECORD,
                        1,
                        new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, null, null)),
                Arguments.of(EvidenceKind.HOURS_LOG, 40, new EvidenceSpec.HoursLog(40, "hours", List.of())),
                Arguments.of(EvidenceKind.SESSION_COUNT, 3, new EvidenceSpec.SessionCount(TERM, 3)),
                Arguments.of(EvidenceKind.EVENT_ATTENDANCE, 2, new EvidenceSpec.EventAttendance(List.of(TERM), 2)),
                Arguments.of(EvidenceKind.PORTFOLIO_ARTIFACT, 4, new EvidenceSpec.PortfolioArtifact(List.of(TERM), 4)),
                Arguments.of(EvidenceKind.ASSESSMENT_SCORE, 2, new EvidenceSpec.AssessmentScore(80, 2)),
                Arguments.of(
                        EvidenceKind.CERTIFICATION_RECORD,
                        1,
                        new EvidenceSpec.CertificationRecord(List.of(TERM, TERM))),
                Arguments.of(EvidenceKind.MEMBERSHIP_RECORD, 1, new EvidenceSpec.MembershipRecord(TERM, null)),
                Arguments.of(
                        EvidenceKind.APPLICATION_RECORD, 10, new EvidenceSpec.ApplicationRecord(10, List.of(TERM))),
                Arguments.of(EvidenceKind.MOCK_INTERVIEW, 2, new EvidenceSpec.MockInterview(2, RUBRIC, TERM)),
                Arguments.of(EvidenceKind.EMPLOYMENT_RECORD, 1, new EvidenceSpec.EmploymentRecord(List.of())),
                Arguments.of(
                        EvidenceKind.CEU_LOG, 20, new EvidenceSpec.CeuLog(20, Period.ofYears(2), List.of(), List.of())),
                Arguments.of(EvidenceKind.PROCEDURE_COUNT, 30, new EvidenceSpec.ProcedureCount(TERM, 30)),
                Arguments.of(
                        EvidenceKind.COMPETENCY_CHECKOFF,
                        2,
                        new EvidenceSpec.CompetencyCheckoff(List.of(TERM, TERM), RUBRIC, TERM)),
                Arguments.of(EvidenceKind.LICENSE_RECORD, 1, new EvidenceSpec.LicenseRecord(TERM, List.of("CA"))),
                Arguments.of(EvidenceKind.CLEARANCE_DOCUMENT, 1, new EvidenceSpec.ClearanceDocument(TERM, true)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void countsTowardsTheTargetOfItsKind(EvidenceKind kind, int target, EvidenceSpec spec) {
        var requirement = new EvidenceRequirement(
                RequirementId.of("a/it"), spec, Set.of(VerifierRole.ADVISOR), false, false, null, false, null);

        assertThat(spec.kind()).isEqualTo(kind);
        assertThat(requirement.kind()).isEqualTo(kind);
        assertThat(requirement.target()).isEqualTo(target);
    }

    @Test
    void hasOneRecordForEachKind() {
        assertThat(everyKind().map(it -> it.get()[0])).containsExactly((Object[]) EvidenceKind.values());
        assertThat(EvidenceSpec.class.getPermittedSubclasses()).hasSize(EvidenceKind.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void takesTheParametersThatItsRecordHolds(EvidenceKind kind) {
        assertThat(kind.key()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
        assertThat(kind.parameters()).isNotEmpty().doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z_]+"));
    }

    @Test
    void trustsTheStudentsOwnWordLeast() {
        assertThat(VerifierRole.STUDENT.assurance()).isEqualTo(Assurance.SELF_REPORTED);
        assertThat(VerifierRole.ADVISOR.assurance()).isEqualTo(Assurance.VERIFIED);
        assertThat(VerifierRole.REGISTRAR.assurance()).isEqualTo(Assurance.CONFIRMED_BY_ISSUER);
        assertThat(Stream.of(VerifierRole.values()).filter(it -> it.assurance() == Assurance.SELF_REPORTED))
                .containsExactly(VerifierRole.STUDENT);
    }

    @Test
    void spellsVerifiersAsRoadmapFilesDo() {
        assertThat(VerifierRole.SITE_SUPERVISOR.key()).isEqualTo("site_supervisor");
    }
}
