package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The list of cohorts as it is drawn. */
record CohortsPage(List<CohortView> cohorts, List<Column> columns, PagerView pager) {}
