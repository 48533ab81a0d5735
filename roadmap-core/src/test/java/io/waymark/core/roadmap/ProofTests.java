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

class ProofTests {

    private static final Term TERM = new Term("term", "Term", null);
    private static final Rubric RUBRIC = new Rubric("rubric", "Rubric", List.of(TERM));

    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of(EvidenceKind.SELF_ATTESTATION, 1, new Proof.SelfAttestation("I did")),
                Arguments.of(EvidenceKind.REFLECTION, 1, new Proof.Reflection(null, 300)),
                Arguments.of(EvidenceKind.CHECKLIST, 1, new Proof.TickedItems(List.of(TERM, TERM), 2)),
                Arguments.of(EvidenceKind.LINK_RECORD, 3, new Proof.LinkRecord(3, List.of(TERM))),
                Arguments.of(EvidenceKind.DOCUMENT_UPLOAD, 1, new Proof.DocumentUpload(List.of(TERM), true)),
                Arguments.of(EvidenceKind.ADVISOR_REVIEW, 1, new Proof.AdvisorReview(RUBRIC, TERM)),
                Arguments.of(EvidenceKind.COURSE_COMPLETION, 1, new Proof.CourseCompletion(TERM, "C")),
                Arguments.of(
                        EvidenceKind.DEGREE_RECORD,
                        1,
                        new Proof.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, null, null)),
                Arguments.of(EvidenceKind.HOURS_LOG, 40, new Proof.HoursLog(40, "hours", List.of())),
                Arguments.of(EvidenceKind.SESSION_COUNT, 3, new Proof.SessionCount(TERM, 3)),
                Arguments.of(EvidenceKind.EVENT_ATTENDANCE, 2, new Proof.EventAttendance(List.of(TERM), 2)),
                Arguments.of(EvidenceKind.PORTFOLIO_ARTIFACT, 4, new Proof.PortfolioArtifact(List.of(TERM), 4)),
                Arguments.of(EvidenceKind.ASSESSMENT_SCORE, 2, new Proof.AssessmentScore(80, 2)),
                Arguments.of(
                        EvidenceKind.CERTIFICATION_RECORD, 1, new Proof.CertificationRecord(List.of("rhit", "ccs"))),
                Arguments.of(EvidenceKind.MEMBERSHIP_RECORD, 1, new Proof.MembershipRecord("ahima", null)),
                Arguments.of(EvidenceKind.APPLICATION_RECORD, 10, new Proof.ApplicationRecord(10, List.of(TERM))),
                Arguments.of(EvidenceKind.MOCK_INTERVIEW, 2, new Proof.MockInterview(2, RUBRIC, TERM)),
                Arguments.of(EvidenceKind.EMPLOYMENT_RECORD, 1, new Proof.EmploymentRecord(List.of())),
                Arguments.of(EvidenceKind.CEU_LOG, 20, new Proof.CeuLog(20, Period.ofYears(2), List.of())));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void countsTowardsTheTargetOfItsKind(EvidenceKind kind, int target, Proof proof) {
        var requirement = new EvidenceRequirement(
                RequirementId.of("a/it"), proof, Set.of(VerifierRole.ADVISOR), false, false, null, false, null);

        assertThat(proof.kind()).isEqualTo(kind);
        assertThat(requirement.kind()).isEqualTo(kind);
        assertThat(requirement.target()).isEqualTo(target);
    }

    @Test
    void hasOneRecordForEachKind() {
        assertThat(everyKind().map(it -> it.get()[0])).containsExactly((Object[]) EvidenceKind.values());
        assertThat(Proof.class.getPermittedSubclasses()).hasSize(EvidenceKind.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void takesTheParametersThatItsRecordHolds(EvidenceKind kind) {
        assertThat(kind.key()).isEqualTo(kind.name().toLowerCase(Locale.ROOT));
        assertThat(kind.parameters()).isNotEmpty().doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z_]+"));
        assertThat(kind.entryFields()).doesNotHaveDuplicates().allMatch(it -> it.matches("[a-z_]+"));
    }

    @Test
    void trustsTheStudentsOwnWordLeast() {
        assertThat(EvidenceKind.SELF_ATTESTATION.assurance()).isEqualTo(EvidenceKind.Assurance.LOW);
        assertThat(EvidenceKind.DEGREE_RECORD.assurance()).isEqualTo(EvidenceKind.Assurance.HIGH);
        assertThat(EvidenceKind.HOURS_LOG.assurance()).isEqualTo(EvidenceKind.Assurance.HIGH_WHEN_COUNTERSIGNED);
    }

    @Test
    void spellsVerifiersAsRoadmapFilesDo() {
        assertThat(VerifierRole.SITE_SUPERVISOR.key()).isEqualTo("site_supervisor");
    }
}
