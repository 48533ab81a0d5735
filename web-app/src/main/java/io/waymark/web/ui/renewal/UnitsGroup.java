package io.waymark.web.ui.renewal;

import io.waymark.web.ui.table.Column;
import java.util.List;

/**
 * Entries of the ledger that belong together.
 *
 * @param id unique on the page
 * @param about what they have in common
 */
public record UnitsGroup(String id, String title, String about, List<Column> columns, List<UnitsLine> lines) {

    public UnitsGroup {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
