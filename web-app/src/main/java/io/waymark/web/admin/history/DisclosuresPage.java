package io.waymark.web.admin.history;

import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was shown whose record, as it is drawn.
 *
 * @param rows null while they cannot be listed, as is the pager
 */
record DisclosuresPage(
        HistoryHead head,
        List<Column> columns,
        @Nullable List<DisclosureRow> rows,
        @Nullable PagerView pager) {}
