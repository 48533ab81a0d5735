package io.waymark.advising.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.contact.ContactAttemptView;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.contact.RecordManyContactAttempts;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AttemptService {

    private static final Instant END_OF_TIME = Instant.parse("2200-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final AttemptRepository attempts;
    private final AttemptStore store;
    private final StudentAccess access;
    private final People people;
    private final ApplicationEventPublisher events;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    AttemptService(
            AttemptRepository attempts,
            AttemptStore store,
            StudentAccess access,
            People people,
            ApplicationEventPublisher events,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Clock clock) {
        this.attempts = attempts;
        this.store = store;
        this.access = access;
        this.people = people;
        this.events = events;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ContactAttemptView> list(PersonId student, @Nullable String after, int limit) {
        access.requireAdvisor(student, "contact attempts");
        var place = Cursor.read(after, 2);
        var found = attempts.of(
                student,
                place.map(it -> it.moment(0)).orElse(END_OF_TIME),
                place.map(it -> it.value(1, UUID::fromString)).orElse(LAST),
                limit + 1);
        var page = Page.of(found, limit, it -> Cursor.at(it.at(), it.id()));
        var authors = people.briefs(page.items().stream().map(Attempt::by).collect(Collectors.toSet()));
        return page.map(it -> it.view(
                Objects.requireNonNull(authors.get(it.by())),
                it.isBy(caller.get().person())));
    }

    ContactAttemptView add(PersonId student, RecordContactAttempt request, @Nullable String key) {
        access.requireAdvisor(student, "contact attempts");
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, request, id).map(earlier -> view(own(earlier))).orElseGet(() -> {
            var attempt = new Attempt(id, student, caller.get().person(), request, clock.instant());
            events.publishEvent(StudentRecordsChanged.of(student));
            return view(attempts.saveAndFlush(attempt));
        });
    }

    void addToMany(RecordManyContactAttempts request) {
        var students = request.students().stream().map(PersonId::new).collect(Collectors.toSet());
        access.requireAdvisorOfAll(students, "contact attempts");
        var me = caller.get().person();
        var now = clock.instant();
        store.add(students.stream()
                .map(it -> new Attempt(UuidCreator.getTimeOrderedEpoch(), it, me, request.attempt(), now))
                .toList());
        events.publishEvent(new StudentRecordsChanged(students));
    }

    void delete(UUID id, Revision revision) {
        var attempt = own(id);
        revision.requireCurrent(attempt.version());
        attempts.delete(attempt);
        events.publishEvent(StudentRecordsChanged.of(attempt.student()));
    }

    /** One's own attempt, and only while one still may see the student. */
    private Attempt own(UUID id) {
        return attempts.findById(id)
                .filter(it -> it.isBy(caller.get().person())
                        && access.find(it.student()).isPresent())
                .orElseThrow(() -> new NotFoundException("no-such-attempt", "There is no such attempt."));
    }

    private ContactAttemptView view(Attempt attempt) {
        return attempt.view(people.brief(attempt.by()), true);
    }
}
