package io.waymark.advising.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** That one verifier is asked about one piece of evidence. */
record VerificationId(UUID value) {

    static VerificationId next() {
        return new VerificationId(UuidCreator.getTimeOrderedEpoch());
    }
}
