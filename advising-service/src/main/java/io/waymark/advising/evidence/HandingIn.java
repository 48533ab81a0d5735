package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.advising.document.Documents;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what students hand in, and what is counted for them. */
@Service
@Transactional
class HandingIn {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final EvidenceKinds kinds;
    private final Verifications verifications;
    private final Journeys journeys;
    private final Documents documents;
    private final IdempotencyKeys keys;
    private final Institutions institutions;
    private final CurrentCaller caller;
    private final Clock clock;

    HandingIn(
            EvidenceRepository evidence,
            EvidenceViews views,
            EvidenceKinds kinds,
            Verifications verifications,
            Journeys journeys,
            Documents documents,
            IdempotencyKeys keys,
            Institutions institutions,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.views = views;
        this.kinds = kinds;
        this.verifications = verifications;
        this.journeys = journeys;
        this.documents = documents;
        this.keys = keys;
        this.institutions = institutions;
        this.caller = caller;
        this.clock = clock;
    }

    EvidenceView submit(SubmitEvidence request, @Nullable String key) {
        var walk = own();
        var id = EvidenceId.next();
        return keys.claim(key, request, id.value())
                .map(earlier -> show(walk, new EvidenceId(earlier)))
                .orElseGet(() ->
                        enter(walk, id, kinds.submit(missing(walk, request.requirement()), request.payload())));
    }

    /** What an earlier upload with this key became, if there was one. */
    Optional<EvidenceView> find(Upload upload, @Nullable String key) {
        return keys.find(key, upload.sent()).map(earlier -> show(own(), new EvidenceId(earlier)));
    }

    EvidenceView upload(Upload upload, @Nullable String key) {
        var walk = own();
        var id = new EvidenceId(upload.file().id());
        return keys.claim(key, upload.sent(), id.value())
                .map(earlier -> show(walk, new EvidenceId(earlier)))
                .orElseGet(() -> {
                    var asked = missing(walk, upload.requirement());
                    var payload = upload.check(asked, institutions.today());
                    documents.keep(id.value());
                    return enter(walk, id, kinds.accept(asked, payload));
                });
    }

    /** Counts a session toward every requirement that asks for its type, and each only once. */
    @EventListener
    void on(SessionCompleted session) {
        journeys.lock(session.student()).ifPresent(walk -> {
            var counted = walk.roadmap()
                    .steps()
                    .flatMap(step -> step.evidence().requirements().stream())
                    .filter(it -> it.spec() instanceof EvidenceSpec.SessionCount asked
                            && asked.sessionType().key().equals(session.sessionType()))
                    .filter(it -> !evidence.isCounted(session.student(), it.id().toString(), session.session()))
                    .toList();
            counted.forEach(it -> count(session, it));
            if (!counted.isEmpty()) {
                journeys.refresh(walk);
            }
        });
    }

    private void count(SessionCompleted session, EvidenceRequirement requirement) {
        var accepted = kinds.accept(requirement, new SessionCountPayload(session.session()));
        verifications.count(evidence.saveAndFlush(
                Evidence.ofSession(session.student(), accepted, session.session(), session.startsAt())));
    }

    private Walk own() {
        return journeys.lock(caller.get().person())
                .orElseThrow(() -> new NotFoundException("no-journey", "You are on no roadmap yet."));
    }

    private EvidenceRequirement missing(Walk walk, String id) {
        var requirement = walk.requirement(id)
                .orElseThrow(
                        () -> new NotFoundException("no-such-requirement", "Your roadmap asks for no such thing."));
        kinds.requireOpen(requirement);
        var handedIn = evidence.onFile(walk.student()).stream()
                .filter(it -> it.requirement().equals(requirement.id()) && it.status() != EvidenceStatus.RETURNED)
                .map(it -> Amount.of(it.amount()))
                .reduce(Amount.NOTHING, Amount::plus);
        if (handedIn.reaches(requirement.target())) {
            throw new RuleViolationException("nothing-missing", "All that is needed here is handed in already.");
        }
        return requirement;
    }

    private EvidenceView enter(Walk walk, EvidenceId id, AcceptedEvidence accepted) {
        var piece = evidence.saveAndFlush(new Evidence(id, walk.student(), accepted, clock.instant()));
        if (piece.isWaiting()) {
            verifications.ask(piece, accepted.requirement());
        }
        journeys.refresh(walk);
        return views.of(piece, walk, false);
    }

    private EvidenceView show(Walk walk, EvidenceId id) {
        return views.of(evidence.findById(id).orElseThrow(), walk, false);
    }
}
