package io.waymark.web.ui.meeting;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.slots.BookingBar;
import io.waymark.web.ui.slots.SlotPickerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a meeting gets another time, as it is drawn.
 *
 * @param turns both times, where the clock shows twice what a host typed
 * @param bar null where there is no time to choose
 */
record ReschedulePage(
        List<Crumb> crumbs,
        Meeting meeting,
        SlotPickerView times,
        List<Choice> turns,
        @Nullable BookingBar bar) {}
