package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students say which mentor shall verify, where the roadmap names one. */
@Service
@Transactional
class Naming {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final Verifications verifications;
    private final Journeys journeys;
    private final People people;
    private final PastSessions sessions;
    private final CurrentCaller caller;

    Naming(
            EvidenceRepository evidence,
            EvidenceViews views,
            Verifications verifications,
            Journeys journeys,
            People people,
            PastSessions sessions,
            CurrentCaller caller) {
        this.evidence = evidence;
        this.views = views;
        this.verifications = verifications;
        this.journeys = journeys;
        this.people = people;
        this.sessions = sessions;
        this.caller = caller;
    }

    EvidenceView askMentor(EvidenceId id, PersonId mentor, Revision revision) {
        var piece = evidence.findById(id)
                .filter(it -> caller.get().is(it.student()))
                .orElseThrow(EvidenceAccess::unknown);
        var walk = journeys.lock(piece.student()).orElseThrow(EvidenceAccess::unknown);
        revision.requireCurrent(piece.version());
        if (mentor.equals(piece.student())) {
            throw new RuleViolationException("not-your-own", "Nobody verifies their own evidence.");
        }
        if (!people.active(List.of(mentor), Role.MENTOR).contains(mentor)
                || !sessions.areThere(piece.student(), mentor)) {
            throw new NotFoundException("no-such-mentor", "Name a mentor with whom you have a session, or had one.");
        }
        var waiting = verifications.of(id).stream()
                .filter(it -> it.isWaiting() && it.capacity() == VerifierRole.MENTOR)
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("mentor-not-asked", "This does not wait for a mentor."));
        waiting.name(mentor);
        verifications.save(List.of(waiting));
        return views.of(piece, walk, false);
    }
}
