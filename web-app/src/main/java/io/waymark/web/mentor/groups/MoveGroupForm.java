package io.waymark.web.mentor.groups;

import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.form.Versions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Another time for a group session.
 *
 * @param date the day, and {@code at} the time of it
 */
public record MoveGroupForm(
        @Nullable String date,
        @Nullable String at,
        @Nullable String version) {

    static MoveGroupForm of(GroupSessionView group) {
        return new MoveGroupForm(null, null, String.valueOf(group.version()));
    }

    Optional<Instant> startsAt(ZoneId zone) {
        return Typed.moment(date, at, zone);
    }

    boolean isWithoutDate() {
        return Typed.date(date) == null;
    }

    Revision revision() {
        return Versions.of(version);
    }
}
