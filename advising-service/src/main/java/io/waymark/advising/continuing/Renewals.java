package io.waymark.advising.continuing;

import io.waymark.core.continuing.CycleTally;
import io.waymark.core.continuing.Holdings;
import io.waymark.core.continuing.LoggedUnits;
import io.waymark.core.continuing.RenewalCycle;
import io.waymark.core.continuing.UnitRules;
import io.waymark.core.roadmap.References;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What of a student's record counts for which credential, by the rules of one roadmap or of both. */
record Renewals(References references, RenewalRecord record, LocalDate today) {

    Holdings holdings() {
        return new Holdings(references.credentials(), record.awards(), today);
    }

    UnitRules rules() {
        return new UnitRules(references);
    }

    List<CycleTally> tallies() {
        var cycles = holdings().cycles();
        var log = record.units().stream().flatMap(this::logged).toList();
        return cycles.stream().map(it -> rules().tally(it, cycles, log, today)).toList();
    }

    /** Whether the units count in a cycle. */
    boolean count(RenewalCycle cycle, UnitsOnFile units) {
        return logged(units).anyMatch(it -> rules().counts(cycle, it));
    }

    /** Units of a step that no issuer has any more count for nothing. */
    private Stream<LoggedUnits> logged(UnitsOnFile units) {
        return units.counts() ? rules().issuerOf(units.step()).map(units::loggedFor).stream() : Stream.empty();
    }
}
