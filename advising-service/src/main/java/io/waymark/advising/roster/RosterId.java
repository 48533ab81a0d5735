package io.waymark.advising.roster;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A roster. */
public record RosterId(UUID value) {

    /** A new id that sorts by the time it was made (UUID version 7), so that indexes grow at one end. */
    public static RosterId next() {
        return new RosterId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
