package io.waymark.web.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody outside who has not answered yet, somebody who disputed, and somebody whom nobody knows and who signed. */
final class OutsiderSamples {

    static final EvidenceView WAITING = asked(Samples.reflection(1), VerificationState.WAITING, null);
    static final EvidenceView DISPUTED =
            asked(Samples.returned(4), VerificationState.RETURNED, Dispute.UNKNOWN_STUDENT);
    static final EvidenceView SIGNED = asked(Samples.justVerified(503), VerificationState.VERIFIED, null);

    private OutsiderSamples() {}

    static void answer(VerifierApi verifiers) {
        given(verifiers.outside(any(), anyInt()))
                .willReturn(new CountedPage<>(
                        List.of(
                                new QueuedEvidence(Samples.MAYA, "204100", WAITING),
                                new QueuedEvidence(Samples.MAYA, "204100", SIGNED),
                                new QueuedEvidence(Samples.MAYA, "204100", DISPUTED)),
                        null,
                        3));
    }

    private static EvidenceView asked(EvidenceView it, VerificationState state, @Nullable Dispute dispute) {
        var waiting = state == VerificationState.WAITING;
        var verification = new VerificationView(
                VerifierRole.SITE_SUPERVISOR,
                null,
                new OutsiderView(
                        "Pat Lindgren",
                        "pat@clinic.example",
                        Samples.NOW.minus(Duration.ofDays(2)),
                        false,
                        true,
                        true,
                        null,
                        null),
                List.of(),
                state,
                it.submittedAt(),
                null,
                waiting ? null : Samples.NOW.minus(Duration.ofDays(1)),
                null,
                null,
                dispute,
                null,
                null,
                null);
        return new EvidenceView(
                it.id(),
                it.student(),
                it.step(),
                it.stepTitle(),
                it.requirement(),
                it.kind(),
                it.label(),
                it.status(),
                it.amount(),
                it.payload(),
                it.shown(),
                it.level(),
                it.levels(),
                it.submittedAt(),
                it.decidedAt(),
                it.decidedBy(),
                it.decidedAs(),
                it.comment(),
                dispute,
                false,
                false,
                waiting,
                !waiting,
                List.of(verification),
                it.version());
    }
}
