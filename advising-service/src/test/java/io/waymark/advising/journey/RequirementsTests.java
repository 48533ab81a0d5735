package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequirementsTests {

    private static final Term CARD = new Term("card", "CPR card", null);
    private static final Term LICENSE = new Term("license", "License", null);
    private static final Rubric RESUME = new Rubric("resume", "Resume", List.of(CARD, LICENSE));

    static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of(new EvidenceSpec.SelfAttestation("I did."), "Your word"),
                Arguments.of(new EvidenceSpec.Reflection("Why?", 100), "A reflection of at least 100 words"),
                Arguments.of(new EvidenceSpec.TickedItems(List.of(CARD, LICENSE), 1), "1 of 2 items checked"),
                Arguments.of(new EvidenceSpec.LinkRecord(1, List.of()), "1 entry"),
                Arguments.of(new EvidenceSpec.LinkRecord(3, List.of()), "3 entries"),
                Arguments.of(new EvidenceSpec.DocumentUpload(List.of(CARD), true), "CPR card"),
                Arguments.of(new EvidenceSpec.DocumentUpload(List.of(CARD, LICENSE), true), "CPR card or License"),
                Arguments.of(new EvidenceSpec.AdvisorReview(RESUME, CARD), "Review: Resume"),
                Arguments.of(
                        new EvidenceSpec.CourseCompletion(new Term("anatomy", "Anatomy", null), "C"),
                        "Course: Anatomy"),
                Arguments.of(
                        new EvidenceSpec.DegreeRecord(DegreeLevel.ASSOCIATE, DegreeStatus.CONFERRED, null, null),
                        "Degree record: associate"),
                Arguments.of(new EvidenceSpec.HoursLog(120, "hours", List.of()), "120 hours"),
                Arguments.of(
                        new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring", null), 1),
                        "1 session: Mentoring"),
                Arguments.of(
                        new EvidenceSpec.SessionCount(new Term("mentoring", "Mentoring", null), 4),
                        "4 sessions: Mentoring"),
                Arguments.of(new EvidenceSpec.EventAttendance(List.of(), 1), "1 event attended"),
                Arguments.of(new EvidenceSpec.EventAttendance(List.of(), 2), "2 events attended"),
                Arguments.of(new EvidenceSpec.PortfolioArtifact(List.of(), 1), "1 portfolio piece"),
                Arguments.of(new EvidenceSpec.PortfolioArtifact(List.of(), 2), "2 portfolio pieces"),
                Arguments.of(new EvidenceSpec.AssessmentScore(80, 1), "A score of at least 80%"),
                Arguments.of(new EvidenceSpec.CertificationRecord(List.of()), "A certification"),
                Arguments.of(new EvidenceSpec.MembershipRecord("ahima", null), "A membership"),
                Arguments.of(new EvidenceSpec.ApplicationRecord(1, List.of()), "1 application"),
                Arguments.of(new EvidenceSpec.ApplicationRecord(10, List.of()), "10 applications"),
                Arguments.of(new EvidenceSpec.MockInterview(1, RESUME, CARD), "1 mock interview"),
                Arguments.of(new EvidenceSpec.MockInterview(2, RESUME, CARD), "2 mock interviews"),
                Arguments.of(new EvidenceSpec.EmploymentRecord(List.of()), "A job"),
                Arguments.of(
                        new EvidenceSpec.CeuLog(20, Period.ofYears(2), List.of()), "20 continuing-education units"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void areNamedInAFewWords(EvidenceSpec spec, String label) {
        assertThat(Requirements.label(asking(spec))).isEqualTo(label);
    }

    @Test
    void areNamedHereForEveryKind() {
        var named = labels().map(it -> Objects.requireNonNull(it.get()[0]).getClass())
                .collect(Collectors.toSet());

        assertThat(named).isEqualTo(new HashSet<>(List.of(EvidenceSpec.class.getPermittedSubclasses())));
    }

    private static EvidenceRequirement asking(EvidenceSpec spec) {
        return new EvidenceRequirement(
                RequirementId.of("some-step/piece"),
                spec,
                Set.of(VerifierRole.ADVISOR),
                false,
                false,
                null,
                false,
                null);
    }
}
