package io.waymark.web.ui.booking;

import java.util.List;

/**
 * Whether a student can book the mentors of a name.
 *
 * @param asked whether there was a name to look for
 * @param more whether there are still more of them
 * @param silent whether that could not be asked of all of them
 */
public record FoundChecks(boolean asked, List<BookingCheckPanel> checks, boolean more, boolean silent) {

    public static final FoundChecks NONE = new FoundChecks(false, List.of(), false, false);

    public static final FoundChecks SILENT = new FoundChecks(true, List.of(), false, true);

    public FoundChecks {
        checks = List.copyOf(checks);
    }
}
