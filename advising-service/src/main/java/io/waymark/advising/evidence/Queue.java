package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.QueuePlace;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.evidence.WaitingVerifications.Place;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a verifier, oldest first. */
@Service
@Transactional
class Queue {

    private final WaitingVerifications waiting;
    private final QueuedPieces pieces;
    private final EvidenceHold evidence;
    private final Verifications verifications;
    private final EvidenceAccess access;
    private final CurrentCaller caller;

    Queue(
            WaitingVerifications waiting,
            QueuedPieces pieces,
            EvidenceHold evidence,
            Verifications verifications,
            EvidenceAccess access,
            CurrentCaller caller) {
        this.waiting = waiting;
        this.pieces = pieces;
        this.evidence = evidence;
        this.verifications = verifications;
        this.access = access;
        this.caller = caller;
    }

    Page<QueuedEvidence> list(VerifierRole capacity, @Nullable UUID student, @Nullable String after, int limit) {
        requireRole(capacity);
        var begin = Place.read(after);
        var places = waiting.list(caller.get().person(), capacity, student, begin, limit + 1);
        var page = Page.of(places, limit, Place::cursor);
        return new Page<>(pieces.show(page.items().stream().map(Place::piece).toList(), capacity), page.next());
    }

    @Transactional(readOnly = true)
    QueuePlace place(EvidenceId id, VerifierRole capacity) {
        requireRole(capacity);
        var here = evidence.find(id);
        var asked = verifications.of(id);
        access.requireKnown(here, asked);
        var since = asked.stream()
                .filter(it -> it.capacity() == capacity)
                .map(Verification::askedAt)
                .max(Instant::compareTo)
                .orElse(here.submission().submittedAt());
        var me = caller.get().person();
        var next = waiting.list(me, capacity, null, new Place(since, id.value()), 1);
        return new QueuePlace(
                waiting.count(me, capacity),
                next.stream().map(Place::evidence).findFirst().orElse(null));
    }

    private void requireRole(VerifierRole capacity) {
        var role = switch (capacity) {
            case ADVISOR -> Role.ADVISOR;
            case REGISTRAR -> Role.REGISTRAR;
            case FACULTY -> Role.FACULTY;
            case MENTOR -> Role.MENTOR;
            case PEER -> Role.STUDENT;
            default -> throw new AccessDeniedException("Nobody has such a queue.");
        };
        if (!caller.get().is(role)) {
            throw new AccessDeniedException("This is the queue of others.");
        }
    }
}
