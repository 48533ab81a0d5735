package io.waymark.core.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.util.UUID;

/** A person in a college's directory, whatever roles they hold there. */
public record PersonId(UUID value) implements Serializable {

    /** A new id that sorts by the time it was made (UUID version 7), so that indexes grow at one end. */
    public static PersonId next() {
        return new PersonId(UuidCreator.getTimeOrderedEpoch());
    }

    public static PersonId of(String value) {
        return new PersonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
