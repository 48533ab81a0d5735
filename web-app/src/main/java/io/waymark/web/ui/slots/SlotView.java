package io.waymark.web.ui.slots;

/**
 * A time one may pick, or one that is gone.
 *
 * @param spoken day and time in full
 * @param near whether it is one of the free times next to a lost one
 */
public record SlotView(String value, String time, String spoken, boolean taken, boolean near, boolean chosen) {

    static SlotView taken(String time) {
        return new SlotView("", time, "", true, false, false);
    }
}
