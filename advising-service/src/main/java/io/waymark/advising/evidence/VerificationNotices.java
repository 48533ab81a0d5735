package io.waymark.advising.evidence;

import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.leaving.Leaving;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.event.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever was named to verify that the student left, and students that whoever they named did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VerificationNotices {

    private final EvidenceRepository evidence;
    private final Journeys journeys;
    private final Outbox outbox;

    VerificationNotices(EvidenceRepository evidence, Journeys journeys, Outbox outbox) {
        this.evidence = evidence;
        this.journeys = journeys;
        this.outbox = outbox;
    }

    void tell(Leaving leaving, List<Verification> concerned) {
        var submissions =
                evidence.findAll(concerned.stream().map(Verification::evidence).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Evidence::id, Function.identity()));
        var walks = journeys.find(concerned.stream().map(Verification::student).collect(Collectors.toSet()));
        outbox.publishTogether(concerned.stream()
                .flatMap(it ->
                        about(it, submissions, walks).stream().flatMap(about -> notice(leaving, it, about).stream()))
                .toList());
    }

    private static Optional<EvidenceNotice> about(
            Verification asked, Map<EvidenceId, Evidence> submissions, Map<PersonId, Walk> walks) {
        var submitted = Optional.ofNullable(submissions.get(asked.evidence()));
        return submitted.flatMap(it -> Optional.ofNullable(walks.get(asked.student()))
                .map(walk -> EvidenceNotice.about(it, walk)
                        .and("capacity", asked.capacity().name())));
    }

    /** What was asked of the one who leaves is the student's to ask anew; what they asked is nobody's any more. */
    private static Optional<NoticeRequested> notice(Leaving leaving, Verification asked, EvidenceNotice about) {
        if (!asked.student().equals(leaving.person())) {
            return Optional.of(about.to(asked.student(), NoticeKind.EVIDENCE_HANDED_BACK, "handed-back", asked.id()));
        }
        return asked.verifier()
                .person()
                .map(named -> about.and("student", leaving.name())
                        .to(named, NoticeKind.EVIDENCE_CLOSED, "closed", asked.id(), null));
    }
}
