package io.waymark.advising.api.evidence;

import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account is asked about one student's hours, and no more of the student.
 *
 * @param name whom the student named
 * @param entries in order of time
 * @param more how many wait besides
 * @param sites of all that wait
 * @param hours of all that wait
 * @param dueOn by when an answer is hoped for, where any wait
 */
public record OutsideBatchView(
        VerifierRole capacity,
        String name,
        String student,
        List<OutsideBatchEntry> entries,
        int more,
        List<String> sites,
        BigDecimal hours,
        @Nullable LocalDate dueOn) {

    public OutsideBatchView {
        sites = List.copyOf(sites);
        entries = List.copyOf(entries);
    }
}
