package io.waymark.advising.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An import. */
public record ImportId(UUID value) {

    /** A new id that sorts by the time it was made (UUID version 7), so that indexes grow at one end. */
    public static ImportId next() {
        return new ImportId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
