package io.waymark.advising.api.appointment;

import jakarta.validation.constraints.NotNull;

/** What became of an appointment that has begun. */
public record RecordAttendance(@NotNull Outcome outcome) {

    /** Attended or missed by the student; or it didn't happen, and nobody missed it. */
    public enum Outcome {
        ATTENDED,
        MISSED,
        DIDNT_HAPPEN
    }
}
