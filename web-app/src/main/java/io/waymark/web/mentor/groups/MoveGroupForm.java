package io.waymark.web.mentor.groups;

import io.waymark.core.revision.Revision;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.web.ui.form.TypedMoment;
import io.waymark.web.ui.form.Versions;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Another time for a group session.
 *
 * @param date the day, and {@code at} the time of it
 * @param turn which of two times, where the clock shows it twice: 1 or 2
 */
public record MoveGroupForm(
        @Nullable String date,
        @Nullable String at,
        @Nullable String turn,
        @Nullable String version) {

    static MoveGroupForm of(GroupSessionView group) {
        return new MoveGroupForm(null, null, null, String.valueOf(group.version()));
    }

    TypedMoment typed(ZoneId zone) {
        return new TypedMoment(date, at, turn, zone);
    }

    Revision revision() {
        return Versions.of(version);
    }
}
