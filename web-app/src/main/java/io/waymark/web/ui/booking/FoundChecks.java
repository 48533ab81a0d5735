package io.waymark.web.ui.booking;

import java.util.List;

/**
 * Whether a student can book the mentors of a name.
 *
 * @param asked whether there was a name to look for
 * @param more whether there are still more of them
 */
public record FoundChecks(boolean asked, List<BookingCheckPanel> checks, boolean more) {

    public static final FoundChecks NONE = new FoundChecks(false, List.of(), false);

    public FoundChecks {
        checks = List.copyOf(checks);
    }
}
