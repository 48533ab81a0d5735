package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The imports so far as they are listed. */
record ImportsPage(List<ImportView> imports, List<Column> columns, PagerView pager) {}
