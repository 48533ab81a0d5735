package io.waymark.web.advisor.outsiders;

import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The list of evidence that people outside the college are asked about, as it is drawn. */
record OutsidersPage(List<OutsidersRow> rows, List<Column> columns, PagerView pager) {}
