package io.waymark.advising.note;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteForMany;
import io.waymark.advising.api.note.NoteView;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class NoteService {

    private static final Instant END_OF_TIME = Instant.parse("2200-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final NoteRepository notes;
    private final NoteStore store;
    private final StudentAccess access;
    private final NoteViews views;
    private final ApplicationEventPublisher features;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    NoteService(
            NoteRepository notes,
            NoteStore store,
            StudentAccess access,
            NoteViews views,
            ApplicationEventPublisher features,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Clock clock) {
        this.notes = notes;
        this.store = store;
        this.access = access;
        this.views = views;
        this.features = features;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    Page<NoteView> list(PersonId student, @Nullable String after, int limit) {
        access.require(student, "notes");
        var place = Cursor.read(after, 2);
        var found = notes.visible(
                student,
                caller.get().person().value(),
                place.map(it -> it.moment(0)).orElse(END_OF_TIME),
                place.map(it -> it.value(1, UUID::fromString)).orElse(LAST),
                limit + 1);
        var page = Page.of(found, limit, it -> Cursor.at(it.writtenAt(), it.id()));
        return views.of(page);
    }

    NoteView add(PersonId student, NoteEntry entry, @Nullable String key) {
        access.requireAdvisor(student, "notes");
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(earlier -> views.of(own(earlier))).orElseGet(() -> {
            features.publishEvent(StudentRecordsChanged.of(student));
            return views.of(
                    notes.saveAndFlush(new Note(id, student, caller.get().person(), entry, clock.instant())));
        });
    }

    void addToMany(NoteForMany request) {
        var students = request.students().stream().map(PersonId::new).collect(Collectors.toSet());
        access.requireAdvisorOfAll(students, "notes");
        store.add(students, caller.get().person(), request.note(), clock.instant());
        features.publishEvent(new StudentRecordsChanged(students));
    }

    NoteView show(UUID id) {
        return views.of(own(id));
    }

    NoteView edit(UUID id, NoteEntry entry, Revision revision) {
        var note = own(id);
        revision.requireCurrent(note.version());
        note.rewrite(entry, clock.instant());
        return views.of(notes.saveAndFlush(note));
    }

    void delete(UUID id, Revision revision) {
        var note = own(id);
        revision.requireCurrent(note.version());
        notes.delete(note);
        features.publishEvent(StudentRecordsChanged.of(note.student()));
    }

    /** One's own note, and only while one still may see the student. */
    private Note own(UUID id) {
        return notes.findById(id)
                .filter(it -> it.isBy(caller.get().person())
                        && access.find(it.student()).isPresent())
                .orElseThrow(() -> new NotFoundException("no-such-note", "There is no such note."));
    }
}
