package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.document.DocumentStore;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.Proof;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows evidence to whoever may see it, and lets those decide whom the roadmap names. */
@Service
@Transactional
class Judging {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final Journeys journeys;
    private final StudentAccess access;
    private final DocumentStore documents;
    private final CurrentCaller caller;
    private final Clock clock;

    Judging(
            EvidenceRepository evidence,
            EvidenceViews views,
            Journeys journeys,
            StudentAccess access,
            DocumentStore documents,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.views = views;
        this.journeys = journeys;
        this.access = access;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    /** A file with its name and type, to be handed out. */
    record Download(HandedInFile file, byte[] content) {}

    EvidenceView show(EvidenceId id) {
        var piece = load(id);
        var relationship = access(piece, "evidence");
        return views.of(piece, walk(piece), relationship);
    }

    Download download(EvidenceId id) {
        var piece = load(id);
        access(piece, "document");
        var file = Optional.ofNullable(piece.file()).orElseThrow(Judging::unknown);
        return new Download(file, documents.find(id.value()).orElseThrow(Judging::unknown));
    }

    EvidenceView verify(EvidenceId id, VerifyEvidence request, Revision revision) {
        return decide(id, revision, (piece, requirement, capacity) -> {
            var level = level(requirement, request.level());
            piece.verify(verdict(capacity, request.comment()), level);
        });
    }

    EvidenceView giveBack(EvidenceId id, ReturnEvidence request, Revision revision) {
        return decide(id, revision, (piece, _, capacity) -> piece.giveBack(verdict(capacity, request.comment())));
    }

    EvidenceView withdraw(EvidenceId id, Revision revision) {
        var student = load(id).student();
        if (!caller.get().is(student)) {
            throw unknown();
        }
        var walk = lock(student);
        var piece = load(id);
        revision.requireCurrent(piece.version());
        piece.withdraw();
        return save(piece, walk, Relationship.SELF);
    }

    @FunctionalInterface
    private interface Decision {
        void make(Evidence piece, EvidenceRequirement requirement, VerifierRole capacity);
    }

    private EvidenceView decide(EvidenceId id, Revision revision, Decision decision) {
        var found = load(id);
        var relationship = access(found, "evidence");
        var walk = lock(found.student());
        var requirement = walk.requirement(found.requirement().toString()).orElseThrow(Judging::unknown);
        var capacity = Capacity.of(relationship, caller.get(), requirement)
                .orElseThrow(() -> new AccessDeniedException("The roadmap names somebody else to verify this."));
        revision.requireCurrent(found.version());
        decision.make(found, requirement, capacity);
        return save(found, walk, relationship);
    }

    private EvidenceView save(Evidence piece, Walk walk, Relationship viewer) {
        var saved = evidence.saveAndFlush(piece);
        journeys.refresh(walk);
        return views.of(saved, walk, viewer);
    }

    private static @Nullable String level(EvidenceRequirement requirement, @Nullable String level) {
        if (!(requirement.proof() instanceof Proof.AdvisorReview review)) {
            return null;
        }
        if (level == null
                || review.rubric().levels().stream().noneMatch(it -> it.key().equals(level))) {
            throw new RuleViolationException("level-needed", "Choose a level of the rubric.");
        }
        if (!review.rubric().reaches(level, review.minLevel())) {
            throw new RuleViolationException(
                    "level-too-low",
                    "This step needs at least \"%s\". Return it with a comment instead."
                            .formatted(review.minLevel().label()));
        }
        return level;
    }

    private Verdict verdict(VerifierRole capacity, @Nullable String comment) {
        return new Verdict(caller.get().person(), capacity, clock.instant(), comment);
    }

    private Relationship access(Evidence piece, String what) {
        return access.find(piece.student())
                .map(_ -> access.require(piece.student(), what))
                .orElseThrow(Judging::unknown);
    }

    private Walk walk(Evidence piece) {
        return Objects.requireNonNull(journeys.find(List.of(piece.student())).get(piece.student()));
    }

    private Walk lock(PersonId student) {
        return journeys.lock(student).orElseThrow(Judging::unknown);
    }

    private Evidence load(EvidenceId id) {
        return evidence.findById(id).orElseThrow(Judging::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-evidence", "There is no such piece of evidence.");
    }
}
