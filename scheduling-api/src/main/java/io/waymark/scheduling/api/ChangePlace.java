package io.waymark.scheduling.api;

import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Where a meeting that is booked takes place from now on.
 *
 * @param where the room, the number, or the link of a video meeting
 */
public record ChangePlace(
        @NotNull MeetingKind kind, @NotNull @Size(max = 500) String where) {

    public MeetingPlace place() {
        return new MeetingPlace(kind, where);
    }
}
