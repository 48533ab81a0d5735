package io.waymark.web.ui.booking;

import io.waymark.core.time.MeetingKind;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.SlotChoice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that somebody picks, how to meet, and what it is about.
 *
 * @param day the day whose times are shown
 * @param step the step it is about, if it was chosen from one
 * @param host whom the page named, on which this was filled in
 */
public record BookingForm(
        @Nullable String slot,

        @NotBlank @Size(max = 500) String topic,

        @Nullable @Pattern(regexp = "|VIDEO|PHONE|ON_CAMPUS")
        String way,

        @Nullable LocalDate day,
        @Nullable String step,
        @Nullable String host)
        implements SlotChoice {

    public static BookingForm of(BookingSelection selection, @Nullable String topic, @Nullable String step) {
        return new BookingForm(selection.chosen(), topic == null ? "" : topic, null, selection.day(), step, null);
    }

    /** The same on another day, of which no time is picked yet. */
    public BookingForm on(LocalDate other) {
        return new BookingForm(null, topic, way, other, step, host);
    }

    public @Nullable MeetingKind kind() {
        return Typed.code(MeetingKind.class, way).orElse(null);
    }

    public String about() {
        return topic == null ? "" : topic.strip();
    }

    /** Whom the page named on which it was filled in. */
    public @Nullable UUID meant() {
        return Typed.id(host);
    }

    /** Whether it was filled in on a page that named somebody else. */
    public boolean isMeantForOtherThan(BookingOffer offer) {
        var meant = meant();
        return meant != null && !meant.equals(offer.host());
    }

    public @Nullable String stepOrNone() {
        return step == null || step.isBlank() ? null : step;
    }
}
