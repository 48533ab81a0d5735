package io.waymark.web.admin.settings.views;

import io.waymark.advising.api.savedview.SavedView;
import io.waymark.web.ui.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What advisors share, as it is drawn; null while its service is silent. */
record SharedViewsPage(@Nullable List<SavedView> views, List<Column> columns) {}
