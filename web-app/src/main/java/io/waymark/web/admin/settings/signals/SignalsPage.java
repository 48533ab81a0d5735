package io.waymark.web.admin.settings.signals;

import io.waymark.advising.api.signal.SignalSettingView;
import io.waymark.web.ui.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of signals as it is drawn.
 *
 * @param settings null while they cannot be listed
 */
record SignalsPage(@Nullable List<SignalSettingView> settings, List<Column> columns) {}
