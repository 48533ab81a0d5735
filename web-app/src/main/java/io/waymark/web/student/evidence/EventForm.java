package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.EventAttendancePayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event, as it is typed. */
record EventForm(
        @NotBlank @Size(max = 200) @Nullable String event,
        @NotBlank @Size(max = 100) @Nullable String type,
        @NotBlank @Size(max = 200) @Nullable String host,
        @NotNull @Nullable LocalDate attendedOn,
        @Size(max = 2_000) @Nullable String url,
        @Size(max = 2_000) @Nullable String learned)
        implements EntryForm {

    static EventForm blank() {
        return new EventForm(null, null, null, null, null, null);
    }

    static EventForm again(EventAttendancePayload returned) {
        return new EventForm(
                returned.event(),
                returned.type(),
                returned.host(),
                returned.attendedOn(),
                returned.url(),
                returned.learned());
    }

    @Override
    public EventAttendancePayload payload() {
        return new EventAttendancePayload(
                Objects.requireNonNull(event),
                Objects.requireNonNull(type),
                Objects.requireNonNull(host),
                Objects.requireNonNull(attendedOn),
                url,
                learned);
    }
}
