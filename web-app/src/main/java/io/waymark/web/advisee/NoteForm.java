package io.waymark.web.advisee;

import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteView;
import io.waymark.web.form.OneTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note as it is typed; {@code key} keeps a second click from writing it twice. */
record NoteForm(
        @NotBlank @Size(max = 10_000) String body,
        @Nullable Boolean shared,
        @Nullable String version,
        @Nullable UUID key) {

    static NoteForm empty() {
        return new NoteForm("", false, null, OneTime.key());
    }

    static NoteForm of(NoteView note) {
        return new NoteForm(note.body(), note.shared(), String.valueOf(note.version()), null);
    }

    boolean isShared() {
        return Boolean.TRUE.equals(shared);
    }

    NoteEntry toEntry() {
        return new NoteEntry(body.strip(), isShared());
    }
}
