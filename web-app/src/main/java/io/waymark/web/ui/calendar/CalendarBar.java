package io.waymark.web.ui.calendar;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways from one week or month to others, and between the views.
 *
 * @param previous null where nothing comes before, as in a list
 */
public record CalendarBar(
        CalendarView view,
        @Nullable String previous,
        String today,
        @Nullable String next,
        List<Option> views) {

    /** The bar of a view that shows this date. */
    public static CalendarBar of(Link calendar, CalendarView view, LocalDate date, Texts texts) {
        var same = with(calendar, view);
        return new CalendarBar(
                view,
                switch (view) {
                    case WEEK -> same.with("date", date.minusWeeks(1)).toString();
                    case MONTH -> same.with("date", date.minusMonths(1)).toString();
                    case LIST -> null;
                },
                same.toString(),
                switch (view) {
                    case WEEK -> same.with("date", date.plusWeeks(1)).toString();
                    case MONTH -> same.with("date", date.plusMonths(1)).toString();
                    case LIST -> null;
                },
                Stream.of(CalendarView.values())
                        .map(each -> new Option(
                                texts.say("cal." + each.key()),
                                with(calendar, each).with("date", date).toString(),
                                each == view))
                        .toList());
    }

    private static Link with(Link calendar, CalendarView view) {
        return calendar.with("view", view == CalendarView.WEEK ? null : view.key());
    }
}
