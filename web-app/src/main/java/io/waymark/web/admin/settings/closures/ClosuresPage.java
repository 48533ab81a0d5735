package io.waymark.web.admin.settings.closures;

import io.waymark.web.ui.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of closures as it is drawn.
 *
 * @param closures null while they cannot be listed
 */
record ClosuresPage(@Nullable List<ClosureRow> closures, List<Column> columns) {}
