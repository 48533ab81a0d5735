package io.waymark.web.ui.meeting;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Where a meeting takes place, as its host types it. */
public record PlaceForm(
        @Nullable String kind,
        @Nullable @Size(max = 500) String where,
        @Nullable String version) {

    static PlaceForm of(Meeting meeting) {
        var place = meeting.place();
        return new PlaceForm(
                place == null ? null : place.kind().name(),
                place == null ? "" : place.where(),
                String.valueOf(meeting.version()));
    }

    /** On campus, if what was sent is no way to meet. */
    MeetingPlace place() {
        var way = Typed.code(MeetingKind.class, kind).orElse(MeetingKind.ON_CAMPUS);
        return new MeetingPlace(way, where == null ? "" : where.strip());
    }

    void check(BindingResult errors) {
        var place = place();
        if (place.kind() == MeetingKind.VIDEO && !place.hasLink()) {
            errors.rejectValue("where", "meeting.place.no-link");
        } else if (place.where().isEmpty()) {
            errors.rejectValue("where", "meeting.place.nowhere");
        }
    }

    Revision revision() {
        return Versions.of(version);
    }
}
