package io.waymark.advising.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A piece of evidence. */
public record EvidenceId(UUID value) {

    /** A new id that sorts by the time it was made (UUID version 7), so that indexes grow at one end. */
    public static EvidenceId next() {
        return new EvidenceId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
