package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students say which mentor or peer shall verify, where the roadmap names one. */
@Service
@Transactional
class Naming {

    private final OwnEvidence own;
    private final Verifications verifications;
    private final EvidenceViews views;
    private final People people;
    private final Bookings bookings;

    Naming(OwnEvidence own, Verifications verifications, EvidenceViews views, People people, Bookings bookings) {
        this.own = own;
        this.verifications = verifications;
        this.views = views;
        this.people = people;
        this.bookings = bookings;
    }

    EvidenceView askMentor(EvidenceId id, PersonId mentor, Revision revision) {
        var held = own.hold(id, revision);
        var student = held.piece().student();
        refuseOneself(mentor, student);
        if (!people.active(List.of(mentor), Role.MENTOR).contains(mentor)
                || !bookings.areAgreed(BookingKind.MENTORING, mentor, student)) {
            throw new NotFoundException("no-such-mentor", "Name a mentor with whom you have a session, or had one.");
        }
        return name(held, Verifier.person(VerifierRole.MENTOR, mentor), "mentor-not-asked", "a mentor");
    }

    EvidenceView askPeer(EvidenceId id, AskPeer request, Revision revision) {
        var held = own.hold(id, revision);
        var peer = people.withEmail(request.email())
                .filter(it -> it.active() && it.roles().contains(Role.STUDENT))
                .map(PersonView::id)
                .map(PersonId::new)
                .orElseThrow(() ->
                        new NotFoundException("no-such-peer", "No student of your college has this email address."));
        refuseOneself(peer, held.piece().student());
        if (held.verifications().stream().anyMatch(it -> it.wasPutTo(peer))) {
            throw new RuleViolationException(
                    "peer-asked-before", "You have asked this student about it already. Name another one.");
        }
        return name(held, Verifier.person(VerifierRole.PEER, peer), "peer-not-asked", "another student");
    }

    private EvidenceView name(HeldEvidence held, Verifier named, String code, String whom) {
        var waiting = held.waitingFor(named.capacity())
                .orElseThrow(() -> new RuleViolationException(code, "This does not wait for %s.".formatted(whom)));
        verifications.name(waiting, named);
        return views.of(held.piece(), held.walk(), false);
    }

    private static void refuseOneself(PersonId named, PersonId student) {
        if (named.equals(student)) {
            throw new RuleViolationException("not-your-own", "Nobody verifies their own evidence.");
        }
    }
}
