package io.waymark.scheduling.time;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A stretch of one local day, in whole minutes. It may last until midnight but not beyond, so 00:00 as its end is 24:00. */
public record Window(LocalTime opensAt, LocalTime closesAt) {

    private static final int MINUTES_A_DAY = 24 * 60;

    public Window {
        if (opensAt.toSecondOfDay() % 60 + opensAt.getNano() + closesAt.toSecondOfDay() % 60 + closesAt.getNano()
                != 0) {
            throw new InvalidHoursException(
                    "hours-not-whole-minutes",
                    "Hours are whole minutes: %s to %s".formatted(opensAt, closesAt),
                    Map.of("day", "none", "from", opensAt, "to", closesAt));
        }
        if (minuteOf(opensAt) >= endMinuteOf(closesAt)) {
            throw new InvalidHoursException(
                    "hours-backwards",
                    "Hours close after they open: %s to %s".formatted(opensAt, closesAt),
                    Map.of("day", "none", "from", opensAt, "to", closesAt));
        }
    }

    /** From times as people write them, {@code 24:00} included. */
    public static Window of(String opensAt, String closesAt) {
        return new Window(
                LocalTime.parse(opensAt), closesAt.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(closesAt));
    }

    int opensAtMinute() {
        return minuteOf(opensAt);
    }

    int closesAtMinute() {
        return endMinuteOf(closesAt);
    }

    /** The same time in order, with windows that overlap or touch made one, so that no moment is offered twice. */
    static List<Window> joined(List<Window> windows) {
        var joined = new ArrayList<Window>();
        for (var window :
                windows.stream().sorted(Comparator.comparing(Window::opensAt)).toList()) {
            if (joined.isEmpty() || joined.getLast().closesAtMinute() < window.opensAtMinute()) {
                joined.add(window);
            } else if (joined.getLast().closesAtMinute() < window.closesAtMinute()) {
                joined.add(new Window(joined.removeLast().opensAt, window.closesAt));
            }
        }
        return List.copyOf(joined);
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static int endMinuteOf(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? MINUTES_A_DAY : minuteOf(time);
    }
}
