package io.waymark.advising.evidence;

import io.waymark.advising.institution.Institutions;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts other values in place of what a student wrote, and tells whether what was written can count again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correcting {

    private final EvidenceKinds kinds;
    private final List<SubmissionCheck> checks;
    private final Institutions institutions;

    Correcting(EvidenceKinds kinds, List<SubmissionCheck> checks, Institutions institutions) {
        this.kinds = kinds;
        this.checks = checks;
        this.institutions = institutions;
    }

    /** Of what was verified just now. Nothing happens where the values stand there already. */
    void correct(HeldEvidence held, Verification decided, Map<String, String> corrections) {
        if (corrections.isEmpty()) {
            return;
        }
        var submitted = held.evidence();
        kinds.correct(held.requirement(), submitted.submission().read(kinds), corrections, institutions.today())
                .ifPresent(it -> {
                    if (decided.answer().comment() == null) {
                        throw noReason();
                    }
                    submitted.correct(it, kinds);
                    decided.correct(corrections);
                });
    }

    /** Whoever says a no, or corrects, says why. */
    static RuleViolationException noReason() {
        var sentence = "Say what is not right, so that the student can correct it.";
        return RuleViolationException.ofFields(
                "no-reason", sentence, Map.of("comment", new FieldRefusal("no-reason", sentence, Map.of())));
    }

    /** Whether it counts, or what the student wrote can count again. */
    boolean canStand(Evidence submitted) {
        return submitted.isVerifiedAsWritten()
                || checks.stream()
                        .allMatch(it -> it.canStand(
                                submitted.student(),
                                submitted.id().value(),
                                submitted.submission().asWritten().read(kinds)));
    }
}
