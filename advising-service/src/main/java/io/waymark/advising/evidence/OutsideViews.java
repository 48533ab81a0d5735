package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.core.roadmap.RequirementLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows somebody without an account what they are asked, and nothing else of the student. */
@Component
class OutsideViews {

    private final People people;
    private final Journeys journeys;
    private final EvidenceKinds kinds;
    private final Questions questions;

    OutsideViews(People people, Journeys journeys, EvidenceKinds kinds, Questions questions) {
        this.people = people;
        this.journeys = journeys;
        this.kinds = kinds;
        this.questions = questions;
    }

    OutsideVerificationView of(Seen seen) {
        var evidence = seen.evidence();
        var current = seen.current();
        var student = people.brief(evidence.student());
        var walk = Objects.requireNonNull(
                journeys.find(List.of(evidence.student())).get(evidence.student()));
        var requirement = walk.requirement(evidence.requirement().toString()).orElseThrow(OutsideAccess::unknown);
        return new OutsideVerificationView(
                current.capacity(),
                Objects.requireNonNull(current.verifier().outsiderName()),
                student.fullName(),
                walk.titleOf(evidence.requirement().step()),
                RequirementLabel.of(requirement),
                evidence.submission().shown(requirement, kinds),
                kinds.correctable(requirement, evidence.submission().read(kinds)),
                questions.of(walk, requirement),
                evidence.submission().submittedAt(),
                current.dueOn(),
                current.state(),
                current.answer().dispute(),
                current.isDecided() ? EvidenceActions.undoUntil(current).orElse(null) : null,
                evidence.version());
    }

    /** The file that was submitted, if one was. */
    Optional<DocumentUploadPayload> document(Evidence evidence) {
        return evidence.submission().read(kinds) instanceof DocumentUploadPayload file
                ? Optional.of(file)
                : Optional.empty();
    }
}
