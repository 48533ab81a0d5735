package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.QueuePlace;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.evidence.WaitingVerifications.Place;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a verifier, oldest first. */
@Service
@Transactional
class Queue {

    private final WaitingVerifications waiting;
    private final EvidenceRepository evidence;
    private final Verifications verifications;
    private final EvidenceViews views;
    private final EvidenceAccess access;
    private final Journeys journeys;
    private final People people;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    Queue(
            WaitingVerifications waiting,
            EvidenceRepository evidence,
            Verifications verifications,
            EvidenceViews views,
            EvidenceAccess access,
            Journeys journeys,
            People people,
            Disclosures disclosures,
            CurrentCaller caller) {
        this.waiting = waiting;
        this.evidence = evidence;
        this.verifications = verifications;
        this.views = views;
        this.access = access;
        this.journeys = journeys;
        this.people = people;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    Page<QueuedEvidence> list(VerifierRole capacity, @Nullable UUID student, @Nullable String after, int limit) {
        requireRole(capacity);
        var begin = Cursor.read(after, 2)
                .map(it -> new Place(it.moment(0), it.value(1, UUID::fromString)))
                .orElse(null);
        var places = waiting.list(caller.get().person(), capacity, student, begin, limit + 1);
        var page = Page.of(places, limit, it -> Cursor.at(it.askedAt(), it.evidence()));
        return new Page<>(show(page.items(), capacity), page.next());
    }

    private List<QueuedEvidence> show(List<Place> places, VerifierRole capacity) {
        var found = evidence
                .findAll(
                        places.stream().map(it -> new EvidenceId(it.evidence())).toList())
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
        var pieces = places.stream()
                .map(it -> Objects.requireNonNull(found.get(it.evidence())))
                .toList();
        var students = pieces.stream().map(Evidence::student).collect(Collectors.toSet());
        disclosures.record(students, "evidence", capacity.name().toLowerCase(Locale.ROOT));
        var walks = journeys.find(students);
        var entries = people.entries(students);
        return views.of(pieces, it -> walks.get(it.student()), capacity == VerifierRole.ADVISOR).stream()
                .map(it -> queued(it, entries))
                .toList();
    }

    @Transactional(readOnly = true)
    QueuePlace place(EvidenceId id, VerifierRole capacity) {
        requireRole(capacity);
        var here = evidence.findById(id).orElseThrow(EvidenceAccess::unknown);
        var asked = verifications.of(id);
        access.requireKnown(here, asked);
        var since = asked.stream()
                .filter(it -> it.capacity() == capacity)
                .map(Verification::askedAt)
                .max(Instant::compareTo)
                .orElse(here.submittedAt());
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
            default -> throw new AccessDeniedException("Nobody has such a queue.");
        };
        if (!caller.get().is(role)) {
            throw new AccessDeniedException("This is the queue of others.");
        }
    }

    private static QueuedEvidence queued(EvidenceView view, Map<PersonId, PersonView> entries) {
        var student =
                Objects.requireNonNull(entries.get(new PersonId(view.student().id())));
        return new QueuedEvidence(view.student(), student.number(), view);
    }
}
