package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal that a rule opened.
 *
 * @param fate what became of the evidence it is about
 */
record OpenSignal(
        UUID id,
        SignalKind kind,
        PersonId owner,
        int severity,
        LocalDate since,
        @Nullable Integer days,
        @Nullable String about,
        @Nullable Resolution fate) {

    boolean says(Finding.Holds finding, PersonId owner, int severity) {
        return this.owner.equals(owner)
                && this.severity == severity
                && since.equals(finding.since())
                && Objects.equals(days, finding.days())
                && Objects.equals(about, finding.about());
    }
}
