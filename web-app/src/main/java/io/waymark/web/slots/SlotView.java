package io.waymark.web.slots;

/** A time one may pick, or one that is gone; {@code near} marks the free times next to a lost one. */
public record SlotView(String value, String time, boolean taken, boolean near, boolean chosen) {

    public static SlotView free(String value, String time) {
        return new SlotView(value, time, false, false, false);
    }

    public static SlotView taken(String time) {
        return new SlotView("", time, true, false, false);
    }
}
