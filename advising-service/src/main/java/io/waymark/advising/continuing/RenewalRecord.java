package io.waymark.advising.continuing;

import io.waymark.core.continuing.Award;
import java.util.List;

/** What is on file of a student's credentials and units. */
record RenewalRecord(List<Award> awards, List<UnitsOnFile> units) {

    static final RenewalRecord NOTHING = new RenewalRecord(List.of(), List.of());

    RenewalRecord {
        awards = List.copyOf(awards);
        units = List.copyOf(units);
    }
}
