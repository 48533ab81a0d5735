package io.waymark.web.mentoring;

import io.waymark.mentor.api.SessionView;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Another time for a session, as the mentor's clock shows it. */
record MoveForm(
        @NotNull LocalDate date,
        @NotNull LocalTime time,
        @Nullable String version) {

    static MoveForm of(SessionView session, ZoneId zone) {
        var now = session.startsAt().atZone(zone);
        return new MoveForm(now.toLocalDate(), now.toLocalTime(), String.valueOf(session.version()));
    }

    Instant startsAt(ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
