package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** The one in a row of {@link FactsQuery}. */
    static OpenSignal read(ResultSet row) throws SQLException {
        var fate = row.getString("fate");
        return new OpenSignal(
                row.getObject("signal", UUID.class),
                SignalKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getInt("severity"),
                row.getObject("since", LocalDate.class),
                row.getObject("days", Integer.class),
                row.getString("about"),
                fate == null ? null : Resolution.valueOf(fate));
    }

    boolean says(Finding.Holds finding, PersonId owner, int severity) {
        return this.owner.equals(owner)
                && this.severity == severity
                && since.equals(finding.since())
                && Objects.equals(days, finding.days())
                && Objects.equals(about, finding.about());
    }
}
