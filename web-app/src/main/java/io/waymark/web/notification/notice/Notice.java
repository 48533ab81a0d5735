package io.waymark.web.notification.notice;

import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.time.TimeSlot;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that somebody was told, in no words yet. */
public record Notice(
        UUID id,
        PersonId person,
        String key,
        NoticeKind kind,
        Map<String, String> arguments,
        @Nullable NoticeLink link,
        Instant toldAt,
        @Nullable Instant readAt) {

    public Notice {
        arguments = Map.copyOf(arguments);
    }

    public boolean isUnread() {
        return readAt == null;
    }

    public Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name)).filter(value -> !value.isBlank());
    }

    /** An argument that is more than text; what cannot be read as that is left unsaid. */
    public <T> Optional<T> argument(String name, Function<String, T> read) {
        try {
            return argument(name).map(read);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<Instant> startsAt() {
        return argument("startsAt", Instant::parse);
    }

    /** From when to when a meeting is that it is about. */
    public Optional<TimeSlot> meeting() {
        return startsAt()
                .flatMap(start -> argument("endsAt", Instant::parse)
                        .filter(end -> end.isAfter(start))
                        .map(end -> new TimeSlot(start, end)));
    }
}
