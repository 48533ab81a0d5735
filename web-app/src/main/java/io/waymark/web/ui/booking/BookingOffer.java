package io.waymark.web.ui.booking;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.slots.BookingBar;
import io.waymark.web.ui.slots.SlotPickerView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be booked, and with whom, in words.
 *
 * @param host whose time it is
 * @param name whom one meets, in full, and {@code calledName} as one calls them
 * @param action where the form is sent to
 * @param leave where one goes who books nothing
 * @param ways how one can meet them, if not only in one way
 * @param details with whom, by which clock, how if nothing else is chosen, and how long
 * @param approval that the host is asked first, and how long they have
 * @param note what else to know before one books
 * @param longestTopic how many characters the topic may have
 */
public record BookingOffer(
        UUID host,
        String name,
        String calledName,
        Avatar avatar,
        String action,
        String leave,
        SlotPickerView times,
        List<Choice> ways,
        String details,
        @Nullable String approval,
        @Nullable String note,
        int longestTopic) {

    /** What is about to be booked; null while there is nothing to book. */
    public @Nullable BookingBar bar(String submit) {
        return times.isEmpty() ? null : new BookingBar(avatar, times.chosen(), details, submit);
    }
}
