package io.waymark.web.host.availability;

import io.waymark.core.time.BookableHours.OnWeekday;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The windows of one weekday, with an empty one to fill in where there is none yet. */
record DayHours(@Size(max = 12) List<@Valid TimeWindow> windows) {

    static final DayHours EMPTY = new DayHours(List.of(TimeWindow.EMPTY));

    private static final int WORKDAYS = 5;

    public DayHours {
        windows = Rows.filled(windows, TimeWindow.EMPTY);
    }

    static List<DayHours> of(List<OnWeekday> weekly) {
        return Stream.of(DayOfWeek.values())
                .map(day -> weekly.stream()
                        .filter(open -> open.day() == day)
                        .map(open -> TimeWindow.of(open.from(), open.to()))
                        .toList())
                .map(windows -> windows.isEmpty() ? EMPTY : new DayHours(windows))
                .toList();
    }

    static List<OnWeekday> weekly(List<DayHours> days) {
        return IntStream.range(0, days.size())
                .boxed()
                .flatMap(d -> days.get(d).windows().stream()
                        .flatMap(window -> window.read().stream())
                        .map(open -> new OnWeekday(DayOfWeek.of(d + 1), open.from(), open.to())))
                .toList();
    }

    /** @param edit {@code window-0} adds a window to Monday, {@code copy-0} copies Monday to the other workdays */
    static List<DayHours> edited(List<DayHours> days, String edit) {
        var changed = new ArrayList<>(days);
        for (int day = 0; day < days.size(); day++) {
            if (edit.equals("window-" + day)) {
                changed.set(day, days.get(day).withOneMore());
            } else if (edit.equals("copy-" + day)) {
                for (int other = 0; other < Math.min(WORKDAYS, days.size()); other++) {
                    changed.set(other, days.get(day));
                }
            }
        }
        return changed;
    }

    private DayHours withOneMore() {
        return new DayHours(
                Stream.concat(windows.stream(), Stream.of(TimeWindow.EMPTY)).toList());
    }
}
