package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.SelfAttestationPayload;
import org.jspecify.annotations.Nullable;

/** The student’s word, as it is given. */
record AttestationForm(@Nullable Boolean affirmed) implements EntryForm {

    static AttestationForm blank() {
        return new AttestationForm(null);
    }

    static AttestationForm again(SelfAttestationPayload returned) {
        return new AttestationForm(returned.affirmed());
    }

    @Override
    public SelfAttestationPayload payload() {
        return new SelfAttestationPayload(affirmed);
    }
}
