package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.AssessmentScorePayload;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.practice.ExamScored;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts timed exams with a score that is high enough as evidence; nobody has to submit them. */
@Component
@Transactional
class CountedExams {

    private final EvidenceRepository evidence;
    private final EvidenceKinds kinds;
    private final Verifications verifications;
    private final Journeys journeys;
    private final Institutions institutions;

    CountedExams(
            EvidenceRepository evidence,
            EvidenceKinds kinds,
            Verifications verifications,
            Journeys journeys,
            Institutions institutions) {
        this.evidence = evidence;
        this.kinds = kinds;
        this.verifications = verifications;
        this.journeys = journeys;
        this.institutions = institutions;
    }

    /** Counts an exam toward every requirement it prepares for and that its score reaches, and each only once. */
    @EventListener
    void on(ExamScored exam) {
        journeys.lock(exam.student()).ifPresent(walk -> {
            var counted = walk.requirementsFor(exam.credential())
                    .filter(it -> isReached(it, exam))
                    .filter(it ->
                            !evidence.isExamCounted(exam.student(), it.id().toString(), exam.attempt()))
                    .toList();
            counted.forEach(it -> count(exam, it));
            if (!counted.isEmpty()) {
                journeys.refresh(walk);
            }
        });
    }

    private static boolean isReached(EvidenceRequirement requirement, ExamScored exam) {
        return requirement.spec() instanceof EvidenceSpec.AssessmentScore asked
                && requirement.verifiedBy().contains(VerifierRole.SYSTEM)
                && exam.percent() >= asked.minScorePercent();
    }

    private void count(ExamScored exam, EvidenceRequirement requirement) {
        var day = LocalDate.ofInstant(exam.at(), institutions.zone());
        var payload = new AssessmentScorePayload(exam.test(), exam.percent(), day, exam.attempt());
        var accepted = kinds.count(requirement, payload, institutions.today());
        verifications.count(
                evidence.saveAndFlush(Evidence.ofExam(exam.student(), accepted, exam.attempt(), exam.at())));
    }
}
