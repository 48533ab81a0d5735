package io.waymark.advising.api.note;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note. */
public record NoteView(
        UUID id,
        UUID student,
        PersonBrief author,
        String body,
        boolean shared,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean mine,
        int version)
        implements Versioned {}
