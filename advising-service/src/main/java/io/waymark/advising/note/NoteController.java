package io.waymark.advising.note;

import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteForMany;
import io.waymark.advising.api.note.NoteView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController implements NoteApi {

    private final NoteService notes;

    NoteController(NoteService notes) {
        this.notes = notes;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR')")
    public Page<NoteView> list(UUID student, @Nullable String after, int limit) {
        return notes.list(new PersonId(student), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public NoteView add(UUID student, NoteEntry entry, @Nullable String key) {
        return notes.add(new PersonId(student), entry, key);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public void addToMany(NoteForMany request) {
        notes.addToMany(request);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public NoteView show(UUID note) {
        return notes.show(note);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public NoteView edit(UUID note, NoteEntry entry, Revision revision) {
        return notes.edit(note, entry, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public void delete(UUID note, Revision revision) {
        notes.delete(note, revision);
    }
}
