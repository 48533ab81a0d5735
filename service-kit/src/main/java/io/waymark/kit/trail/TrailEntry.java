package io.waymark.kit.trail;

import io.waymark.core.trail.ChangeKind;
import io.waymark.core.trail.FieldChange;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ThingChange;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the trail, whose ids of people are not yet names. */
record TrailEntry(
        Instant at,
        long id,
        @Nullable UUID actor,
        @Nullable UUID about,
        String thing,
        ChangeKind kind,
        @Nullable UUID key,
        List<FieldChange> fields) {

    /** All who may be people. */
    Stream<UUID> ids() {
        return Stream.concat(
                Stream.of(actor, about).flatMap(Stream::ofNullable),
                fields.stream()
                        .flatMap(it -> Stream.of(it.from(), it.to()))
                        .map(TrailEntry::idIn)
                        .flatMap(Stream::ofNullable));
    }

    /** What says again which thing it is and whom it concerns is left out. */
    ThingChange named(Map<UUID, String> names) {
        return new ThingChange(
                at,
                person(actor, names),
                person(about, names),
                thing,
                key,
                kind,
                fields.stream()
                        .filter(it -> !says(it, key) && !says(it, about))
                        .map(it -> new FieldChange(
                                it.field(), told(it.from(), names), told(it.to(), names), it.unspoken()))
                        .toList());
    }

    private boolean says(FieldChange field, @Nullable UUID again) {
        return again != null
                && kind != ChangeKind.UPDATE
                && (again.equals(idIn(field.from())) || again.equals(idIn(field.to())));
    }

    private static @Nullable NamedPerson person(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? null : new NamedPerson(id, names.getOrDefault(id, ""));
    }

    private static @Nullable String told(@Nullable String value, Map<UUID, String> names) {
        var id = idIn(value);
        return id == null ? value : names.getOrDefault(id, value);
    }

    static @Nullable UUID idIn(@Nullable String value) {
        try {
            return value == null || value.length() != 36 ? null : UUID.fromString(value);
        } catch (IllegalArgumentException text) {
            return null;
        }
    }
}
