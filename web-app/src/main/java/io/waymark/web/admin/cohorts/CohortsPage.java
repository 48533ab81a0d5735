package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The list of cohorts as it is drawn: those that there are, or those that are archived. */
record CohortsPage(boolean archived, List<CohortView> cohorts, List<Column> columns, PagerView pager) {}
