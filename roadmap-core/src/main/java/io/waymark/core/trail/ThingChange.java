package io.waymark.core.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody changed something.
 *
 * @param actor nobody if null: the college's own work at night, an import, or a link
 * @param about the person whom it concerns, if it concerns one
 * @param thing what kind of thing, e.g. {@code cohort}
 * @param id which one, where things of its kind have ids
 */
public record ThingChange(
        Instant at,
        @Nullable NamedPerson actor,
        @Nullable NamedPerson about,
        String thing,
        @Nullable UUID id,
        ChangeKind kind,
        List<FieldChange> fields) {

    public ThingChange {
        fields = List.copyOf(fields);
    }
}
