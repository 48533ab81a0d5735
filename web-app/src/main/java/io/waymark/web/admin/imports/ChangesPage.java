package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/**
 * The rows of one kind of change.
 *
 * @param items whether each row is about one of several things, which has a column
 */
record ChangesPage(
        ImportView upload, String title, boolean items, List<Column> columns, List<ChangeRow> rows, PagerView pager) {}
