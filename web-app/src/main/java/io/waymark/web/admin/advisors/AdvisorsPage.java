package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import java.util.List;

/** The list of advisors as it is drawn. */
record AdvisorsPage(List<AdvisorView> advisors, List<Column> columns, Filter sorts, PagerView pager) {}
