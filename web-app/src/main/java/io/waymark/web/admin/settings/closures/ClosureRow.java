package io.waymark.web.admin.settings.closures;

import io.waymark.advising.api.closure.ClosureView;
import java.util.UUID;

/**
 * A closure in words.
 *
 * @param over whether its last day has passed
 */
record ClosureRow(UUID id, String name, String days, String hours, boolean over, int version) {

    static ClosureRow of(ClosureView closure, String days, String hours, boolean over) {
        return new ClosureRow(closure.id(), closure.name(), days, hours, over, closure.version());
    }
}
