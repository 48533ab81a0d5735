package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceRequirement;
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
    private final EvidenceKinds kinds;
    private final Journeys journeys;
    private final StudentAccess access;
    private final CurrentCaller caller;
    private final Clock clock;

    Judging(
            EvidenceRepository evidence,
            EvidenceViews views,
            EvidenceKinds kinds,
            Journeys journeys,
            StudentAccess access,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.views = views;
        this.kinds = kinds;
        this.journeys = journeys;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    List<EvidenceView> ofStep(PersonId student, String step) {
        var relationship = access.require(student, "evidence");
        var walk = Optional.ofNullable(journeys.find(List.of(student)).get(student))
                .orElseThrow(() -> new NotFoundException("no-journey", "This student is on no roadmap yet."));
        return views.of(evidence.ofStep(student, step), _ -> walk, relationship);
    }

    EvidenceView show(EvidenceId id) {
        var piece = load(id);
        var relationship = access(piece, "evidence");
        return views.of(piece, walk(piece), relationship);
    }

    DocumentUploadPayload file(EvidenceId id) {
        var piece = load(id);
        access(piece, "document");
        if (!(kinds.read(piece.kind(), piece.payload(), piece.payloadVersion())
                instanceof DocumentUploadPayload file)) {
            throw unknown();
        }
        return file;
    }

    EvidenceView verify(EvidenceId id, VerifyEvidence request, Revision revision) {
        return decide(id, revision, (piece, requirement, capacity) -> {
            var level = kinds.grading(requirement)
                    .map(it -> it.require(request.level()))
                    .orElse(null);
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
