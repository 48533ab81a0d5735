package io.waymark.advising.api.evidence;

import java.util.List;

/**
 * What somebody without an account is asked about one student's hours, and no more of the student.
 *
 * @param name whom the student named
 * @param entries in order of time
 * @param more how many wait besides
 */
public record OutsideBatchView(String name, String student, List<OutsideBatchEntry> entries, int more) {

    public OutsideBatchView {
        entries = List.copyOf(entries);
    }
}
