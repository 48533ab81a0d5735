package io.waymark.web.mentoring;

import io.waymark.mentor.api.SessionView;
import io.waymark.web.form.Typed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another time for a session, as the mentor's clock shows it. */
record MoveForm(
        @Nullable String date,
        @Nullable String time,
        @Nullable String version) {

    static MoveForm of(SessionView session, ZoneId zone) {
        var now = session.startsAt().atZone(zone);
        return new MoveForm(
                now.toLocalDate().toString(),
                now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                String.valueOf(session.version()));
    }

    Optional<Instant> startsAt(ZoneId zone) {
        var day = Typed.date(date);
        var hour = Typed.time(time);
        return day == null || hour == null
                ? Optional.empty()
                : Optional.of(day.atTime(hour).atZone(zone).toInstant());
    }
}
