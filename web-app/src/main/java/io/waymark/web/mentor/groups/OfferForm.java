package io.waymark.web.mentor.groups;

import io.waymark.mentor.api.OpenGroupSession;
import io.waymark.web.ui.form.TypedMoment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A group session as a mentor types it.
 *
 * @param date the day, and {@code at} the time of it
 * @param turn which of two times, where the clock shows it twice: 1 or 2
 * @param answerWithinHours how long a request for a seat waits for the mentor; empty if who joins is in
 */
public record OfferForm(
        @NotBlank @Size(max = 200) String topic,
        @Nullable String date,
        @Nullable String at,
        @Nullable String turn,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String minutes,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String seats,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String weeks,

        @Nullable @Pattern(regexp = "\\s*|" + NUMBER, message = "{form.number}")
        String answerWithinHours) {

    private static final String NUMBER = "\\s*\\d{1,3}\\s*";

    static final OfferForm NEW = new OfferForm("", null, null, null, "60", "8", "1", "");

    TypedMoment typed(ZoneId zone) {
        return new TypedMoment(date, at, turn, zone);
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
