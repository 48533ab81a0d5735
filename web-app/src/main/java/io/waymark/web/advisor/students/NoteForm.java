package io.waymark.web.advisor.students;

import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A note as it is typed. */
record NoteForm(
        @NotBlank @Size(max = 10_000) String body,
        @Nullable Boolean shared,
        @Nullable String version) {

    static NoteForm empty() {
        return new NoteForm("", false, null);
    }

    static NoteForm of(NoteView note) {
        return new NoteForm(note.body(), note.shared(), String.valueOf(note.version()));
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    NoteEntry toEntry() {
        return new NoteEntry(body.strip(), isShared());
    }
}
