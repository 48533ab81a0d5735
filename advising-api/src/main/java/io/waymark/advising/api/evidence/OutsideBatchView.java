package io.waymark.advising.api.evidence;

import java.math.BigDecimal;
import java.util.List;

/**
 * What somebody without an account is asked about one student's hours, and no more of the student.
 *
 * @param name whom the student named
 * @param entries in order of time
 * @param more how many wait besides
 * @param sites of all that wait
 * @param hours of all that wait
 */
public record OutsideBatchView(
        String name, String student, List<OutsideBatchEntry> entries, int more, List<String> sites, BigDecimal hours) {

    public OutsideBatchView {
        sites = List.copyOf(sites);
        entries = List.copyOf(entries);
    }
}
