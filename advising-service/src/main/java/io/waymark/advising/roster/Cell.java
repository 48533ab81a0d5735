package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import java.util.Optional;

/** A cell of a roster that is being checked. */
record Cell(StagedRow row, RosterColumn column) {

    String value() {
        return row.value(column);
    }

    Optional<RosterFault> fault(String code, String problem, String remedy) {
        return Optional.of(Faults.of(row.row(), column, value(), code, problem, remedy));
    }
}
