package io.waymark.web.admin.history;

import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what, as it is drawn.
 *
 * @param rows null while they cannot be listed, as is the pager
 */
record HistoryPage(
        HistoryHead head,
        List<Column> columns,
        @Nullable List<HistoryRow> rows,
        @Nullable PagerView pager) {}
