package io.waymark.scheduling.booking;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Bookings that repeat each other. */
public record SeriesId(UUID value) {

    public static SeriesId next() {
        return new SeriesId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
