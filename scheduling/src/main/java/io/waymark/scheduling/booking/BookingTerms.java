package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a booking was made for and how it can be joined; none of it changes.
 *
 * @param capacity how many guests there are seats for
 * @param answerWithin how long a guest's request to join holds its seat until the host answers; without it, who joins is in
 * @param series the bookings it is one of
 */
public record BookingTerms(
        BookingKind kind,
        String topic,
        int capacity,
        @Nullable Duration answerWithin,
        @Nullable SeriesId series,
        PersonId bookedBy,
        Instant bookedAt) {

    private static final int LONGEST_TOPIC = 500;
    private static final int MOST_SEATS = 500;
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    public BookingTerms {
        if (topic.length() > LONGEST_TOPIC) {
            throw new IllegalArgumentException("A topic has at most %d characters.".formatted(LONGEST_TOPIC));
        }
        if (capacity < 1 || capacity > MOST_SEATS) {
            throw new IllegalArgumentException("A booking has 1 to %d seats: %d".formatted(MOST_SEATS, capacity));
        }
        if (answerWithin != null && (answerWithin.toMinutes() < 1 || answerWithin.compareTo(LONGEST_WAIT) > 0)) {
            throw new IllegalArgumentException("A request waits from a minute to 30 days: " + answerWithin);
        }
    }

    /** Until when a request made now holds its time, by the start at the latest; null if none needs an answer. */
    @Nullable
    Instant answerBy(TimeSlot slot, Instant now) {
        if (answerWithin == null) {
            return null;
        }
        var end = now.plus(answerWithin);
        return end.isBefore(slot.startsAt()) ? end : slot.startsAt();
    }
}
