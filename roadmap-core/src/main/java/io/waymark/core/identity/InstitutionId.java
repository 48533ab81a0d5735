package io.waymark.core.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.util.UUID;

/** A college. Every row, token and event belongs to one. */
public record InstitutionId(UUID value) implements Serializable {

    /** A new id that sorts by the time it was made (UUID version 7), so that indexes grow at one end. */
    public static InstitutionId next() {
        return new InstitutionId(UuidCreator.getTimeOrderedEpoch());
    }

    public static InstitutionId of(String value) {
        return new InstitutionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
