package io.waymark.scheduling.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A booking, for as long as there is a trace of it. */
public record BookingId(UUID value) {

    /** A new id that sorts by the time it was made (UUID version 7), so that indexes grow at one end. */
    public static BookingId next() {
        return new BookingId(UuidCreator.getTimeOrderedEpoch());
    }

    public static BookingId of(String value) {
        return new BookingId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
