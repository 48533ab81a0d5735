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
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.Bookings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets students say which mentor or peer shall verify, where the roadmap names one. Who is named is held before what the student
 * has, as everybody locks people first, and so has not left when they are asked.
 */
@Service
@Transactional
class Naming {

    private final OwnEvidence own;
    private final Verifications verifications;
    private final WaitingNotices notices;
    private final EvidenceViews views;
    private final People people;
    private final Bookings bookings;
    private final CurrentCaller caller;

    Naming(
            OwnEvidence own,
            Verifications verifications,
            WaitingNotices notices,
            EvidenceViews views,
            People people,
            Bookings bookings,
            CurrentCaller caller) {
        this.own = own;
        this.verifications = verifications;
        this.notices = notices;
        this.views = views;
        this.people = people;
        this.bookings = bookings;
        this.caller = caller;
    }

    EvidenceView askMentor(EvidenceId id, PersonId mentor, Revision revision) {
        var active = people.hold(List.of(mentor), Role.MENTOR);
        var held = own.holdToAsk(id, revision);
        var student = held.evidence().student();
        refuseOneself(mentor, student);
        if (active.isEmpty() || !bookings.areAgreed(BookingKind.MENTORING, mentor, student)) {
            throw new NotFoundException("no-such-mentor", "Name a mentor with whom you have a session, or had one.");
        }
        return name(
                held,
                Verifier.person(VerifierRole.MENTOR, mentor),
                new RuleViolationException("mentor-not-asked", "This does not wait for a mentor."));
    }

    EvidenceView askPeer(EvidenceId id, AskPeer request, Revision revision) {
        var student = caller.get().person();
        var named = people.withEmail(request.email()).map(PersonView::id).map(PersonId::new);
        var active =
                people.hold(Stream.concat(Stream.of(student), named.stream()).toList(), Role.STUDENT);
        var held = own.holdToAsk(id, revision);
        var peer = named.filter(active::contains)
                .orElseThrow(() ->
                        new NotFoundException("no-such-peer", "No student of your college has this email address."));
        refuseOneself(peer, student);
        if (held.verifications().stream().anyMatch(it -> it.wasPutTo(peer))) {
            throw new RuleViolationException(
                    "peer-asked-before", "You have asked this student about it already. Name another one.");
        }
        return name(
                held,
                Verifier.person(VerifierRole.PEER, peer),
                new RuleViolationException("peer-not-asked", "This does not wait for another student."));
    }

    private EvidenceView name(HeldEvidence held, Verifier named, RuleViolationException notAsked) {
        var waiting = held.waitingFor(named.capacity()).orElseThrow(() -> notAsked);
        notices.tell(List.of(verifications.name(waiting, named)), held.evidence(), held.walk());
        return views.of(held.evidence(), held.walk(), false);
    }

    private static void refuseOneself(PersonId named, PersonId student) {
        if (named.equals(student)) {
            throw Reviewer.notTheirOwn();
        }
    }
}
