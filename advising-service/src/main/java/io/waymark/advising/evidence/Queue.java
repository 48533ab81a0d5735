package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.QueuePlace;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an advisor, oldest first. */
@Service
@Transactional
class Queue {

    private static final String BEFORE_ALL = "-infinity";
    private static final String FIRST = new UUID(0, 0).toString();

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final Journeys journeys;
    private final People people;
    private final StudentAccess access;
    private final Disclosures disclosures;
    private final CurrentCaller caller;
    private final Clock clock;

    Queue(
            EvidenceRepository evidence,
            EvidenceViews views,
            Journeys journeys,
            People people,
            StudentAccess access,
            Disclosures disclosures,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.views = views;
        this.journeys = journeys;
        this.people = people;
        this.access = access;
        this.disclosures = disclosures;
        this.caller = caller;
        this.clock = clock;
    }

    Page<QueuedEvidence> list(@Nullable UUID student, @Nullable String after, int limit) {
        var place = Cursor.read(after, 2);
        var pieces = find(
                student,
                place.map(it -> it.moment(0).toString()).orElse(BEFORE_ALL),
                place.map(it -> it.value(1, UUID::fromString).toString()).orElse(FIRST),
                limit + 1);
        var page = Page.of(pieces, limit, it -> Cursor.at(it.submittedAt(), it.id()));
        var students = page.items().stream().map(Evidence::student).collect(Collectors.toSet());
        disclosures.record(students, "evidence", "advisor");
        var walks = journeys.find(students);
        var entries = people.entries(students);
        var shown = views.of(page.items(), it -> walks.get(it.student()), Relationship.ADVISOR);
        return new Page<>(shown.stream().map(it -> queued(it, entries)).toList(), page.next());
    }

    @Transactional(readOnly = true)
    QueuePlace place(EvidenceId id) {
        var here = evidence.findById(id)
                .filter(it -> access.find(it.student()).isPresent())
                .orElseThrow(Judging::unknown);
        var next = find(null, here.submittedAt().toString(), id.toString(), 1);
        return new QueuePlace(
                evidence.waiting(
                        CurrentInstitution.get().value(), caller.get().person().value(), clock.instant()),
                next.stream().map(it -> it.id().value()).findFirst().orElse(null));
    }

    private List<Evidence> find(@Nullable UUID student, String submittedAt, String id, int limit) {
        return evidence.queue(
                CurrentInstitution.get().value(),
                caller.get().person().value(),
                clock.instant(),
                student == null ? null : student.toString(),
                submittedAt,
                id,
                limit);
    }

    private static QueuedEvidence queued(EvidenceView view, Map<PersonId, PersonView> entries) {
        var student =
                Objects.requireNonNull(entries.get(new PersonId(view.student().id())));
        return new QueuedEvidence(view.student(), student.number(), view);
    }
}
