package io.waymark.web.host.availability;

import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.web.ui.form.Typed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date and at most one window of it; without a window one is unavailable then. */
record DateOverride(@Nullable String date, @Valid @Nullable TimeWindow window) {

    static final DateOverride EMPTY = new DateOverride(null, TimeWindow.EMPTY);

    static List<DateOverride> of(List<OnDate> exceptions) {
        var dates = exceptions.stream().flatMap(DateOverride::rows).toList();
        return dates.isEmpty() ? List.of(EMPTY) : dates;
    }

    private static Stream<DateOverride> rows(OnDate exception) {
        var date = exception.date().toString();
        return exception.hours().isEmpty()
                ? Stream.of(new DateOverride(date, TimeWindow.EMPTY))
                : exception.hours().stream()
                        .map(hours -> new DateOverride(date, TimeWindow.of(hours.from(), hours.to())));
    }

    static List<OnDate> exceptions(List<DateOverride> rows) {
        Map<LocalDate, List<Hours>> byDate = new TreeMap<>();
        for (var row : rows) {
            var date = Typed.date(row.date());
            if (date != null) {
                var hours = byDate.computeIfAbsent(date, _ -> new ArrayList<>());
                row.windowOrNone().read().ifPresent(hours::add);
            }
        }
        return byDate.entrySet().stream()
                .map(each -> new OnDate(each.getKey(), each.getValue()))
                .toList();
    }

    TimeWindow windowOrNone() {
        return window == null ? TimeWindow.EMPTY : window;
    }

    /** A time is typed, or something that is no date. */
    boolean lacksDate() {
        var empty = (date == null || date.isBlank()) && windowOrNone().isEmpty();
        return !empty && Typed.date(date) == null;
    }
}
