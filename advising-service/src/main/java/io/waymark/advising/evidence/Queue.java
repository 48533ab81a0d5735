package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a verifier as it was submitted, oldest first. */
@Service
@Transactional
class Queue {

    private final WaitingVerifications waiting;
    private final QueuedEvidenceViews queued;
    private final Capacities capacities;
    private final CurrentCaller caller;

    Queue(WaitingVerifications waiting, QueuedEvidenceViews queued, Capacities capacities, CurrentCaller caller) {
        this.waiting = waiting;
        this.queued = queued;
        this.capacities = capacities;
        this.caller = caller;
    }

    Page<QueuedEvidence> list(VerifierRole capacity, @Nullable UUID student, @Nullable String after, int limit) {
        capacities.require(capacity);
        var begin = QueuePlace.read(after);
        var places = waiting.list(caller.get().person(), capacity, student, begin, limit + 1);
        var page = Page.of(places, limit, QueuePlace::cursor);
        return new Page<>(
                queued.show(page.items().stream().map(QueuePlace::evidenceId).toList(), capacity), page.next());
    }
}
