package io.waymark.web.mentor.groups;

import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.web.ui.form.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group session as a mentor types it.
 *
 * @param date the day, and {@code at} the time of it
 * @param answerWithinHours how long a request for a seat waits for the mentor; empty if who joins is in
 */
public record OfferForm(
        @NotBlank @Size(max = 200) String topic,
        @Nullable String date,
        @Nullable String at,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String minutes,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String seats,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String weeks,

        @Nullable @Pattern(regexp = "\\s*|" + NUMBER, message = "{form.number}")
        String answerWithinHours) {

    private static final String NUMBER = "\\s*\\d{1,3}\\s*";

    static final OfferForm NEW = new OfferForm("", null, null, "60", "8", "1", "");

    Optional<Instant> startsAt(ZoneId zone) {
        return Typed.moment(date, at, zone);
    }

    boolean isWithoutDate() {
        return Typed.date(date) == null;
    }

    /** What is beyond the bounds the service refuses, field by field. */
    OpenGroupSession from(Instant start) {
        return new OpenGroupSession(
                start,
                number(minutes),
                topic.strip(),
                number(seats),
                answerWithinHours == null || answerWithinHours.isBlank() ? null : number(answerWithinHours),
                number(weeks));
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
