package io.waymark.web.admin.overview;

import io.waymark.advising.api.advisor.UnassignedStudent;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The list of students without an advisor, as it is drawn. */
record UnadvisedPage(List<UnassignedStudent> students, List<Column> columns, PagerView pager) {}
