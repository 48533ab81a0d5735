package io.waymark.web.ui.meeting;

import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.slots.BookingBar;
import io.waymark.web.ui.slots.SlotPickerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a meeting gets another time, as it is drawn.
 *
 * @param bar null where there is no time to choose
 */
record ReschedulePage(
        List<Crumb> crumbs,
        Meeting meeting,
        SlotPickerView times,
        @Nullable BookingBar bar) {}
