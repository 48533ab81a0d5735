package io.waymark.web.hours;

import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.HoursView;
import io.waymark.web.form.Typed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hours as they are typed: a row for each weekday, rows for single dates, and what a meeting is like.
 *
 * @param days Monday to Sunday
 * @param dates days that differ; one without hours is closed, several of one date belong together
 */
public record HoursForm(
        @NotBlank @Size(max = 60) String zone,
        @Size(max = 7) List<@Valid Day> days,
        @Size(max = 200) List<@Valid Date> dates,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String minutes,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String bufferBefore,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String bufferAfter,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String noticeHours,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String horizonDays,

        @Nullable @Pattern(regexp = "\\d{0,3}", message = "{form.number}")
        String step,

        @Nullable String version) {

    private static final String NUMBER = "\\d{1,3}";

    public HoursForm {
        days = filled(days, Day.EMPTY);
        dates = filled(dates, Date.EMPTY);
    }

    /** The hours of one weekday; the last one is left empty for one more. */
    public record Day(@Size(max = 12) List<@Valid Stretch> hours) {

        static final Day EMPTY = new Day(List.of());

        public Day {
            hours = filled(hours, Stretch.EMPTY);
        }
    }

    /** One date and at most one stretch of it. */
    public record Date(
            @Nullable String date, @Valid @Nullable Stretch hours) {

        static final Date EMPTY = new Date(null, Stretch.EMPTY);

        Stretch stretch() {
            return hours == null ? Stretch.EMPTY : hours;
        }

        boolean isEmpty() {
            return (date == null || date.isBlank()) && stretch().isEmpty();
        }
    }

    static HoursForm of(HoursView view) {
        var hours = view.hours();
        return new HoursForm(
                hours.zone(),
                Stream.of(DayOfWeek.values()).map(day -> dayOf(hours, day)).toList(),
                Stream.concat(hours.exceptions().stream().flatMap(HoursForm::datesOf), Stream.of(Date.EMPTY))
                        .toList(),
                String.valueOf(hours.minutes()),
                String.valueOf(hours.bufferBefore()),
                String.valueOf(hours.bufferAfter()),
                String.valueOf(hours.noticeHours()),
                String.valueOf(hours.horizonDays()),
                hours.step() == null ? "" : String.valueOf(hours.step()),
                String.valueOf(view.version()));
    }

    private static Day dayOf(BookableHours hours, DayOfWeek day) {
        var open = hours.weekly().stream()
                .filter(each -> each.day() == day)
                .map(each -> Stretch.of(each.from(), each.to()));
        return new Day(Stream.concat(open, Stream.of(Stretch.EMPTY)).toList());
    }

    private static Stream<Date> datesOf(OnDate exception) {
        return exception.hours().isEmpty()
                ? Stream.of(new Date(exception.date().toString(), Stretch.EMPTY))
                : exception.hours().stream()
                        .map(hours -> new Date(exception.date().toString(), Stretch.of(hours.from(), hours.to())));
    }

    /** The same with an empty row more for a date, and one for each weekday. */
    HoursForm withMoreRows() {
        return new HoursForm(
                zone,
                days.stream()
                        .map(day -> new Day(plus(day.hours(), Stretch.EMPTY)))
                        .toList(),
                plus(dates, Date.EMPTY),
                minutes,
                bufferBefore,
                bufferAfter,
                noticeHours,
                horizonDays,
                step,
                version);
    }

    /** What cannot be hours, each by the name of its field. */
    List<String> faultyFields() {
        var faulty = new ArrayList<String>();
        for (int d = 0; d < days.size(); d++) {
            for (int s = 0; s < days.get(d).hours().size(); s++) {
                if (days.get(d).hours().get(s).isHalf()) {
                    faulty.add("days[%d].hours[%d].to".formatted(d, s));
                }
            }
        }
        for (int d = 0; d < dates.size(); d++) {
            var row = dates.get(d);
            if (row.stretch().isHalf()) {
                faulty.add("dates[%d].hours.to".formatted(d));
            }
            if (Typed.date(row.date()) == null && !row.isEmpty()) {
                faulty.add("dates[%d].date".formatted(d));
            }
        }
        return faulty;
    }

    BookableHours toHours() {
        var weekly = IntStream.range(0, days.size())
                .boxed()
                .flatMap(d -> days.get(d).hours().stream()
                        .flatMap(stretch ->
                                stretch
                                        .read()
                                        .map(open -> new OnWeekday(DayOfWeek.of(d + 1), open.from(), open.to()))
                                        .stream()))
                .toList();
        return new BookableHours(
                zone,
                weekly,
                exceptions(),
                Integer.parseInt(minutes),
                Integer.parseInt(bufferBefore),
                Integer.parseInt(bufferAfter),
                Integer.parseInt(noticeHours),
                Integer.parseInt(horizonDays),
                step == null || step.isBlank() ? null : Integer.valueOf(step));
    }

    private List<OnDate> exceptions() {
        Map<LocalDate, List<Hours>> byDate = new TreeMap<>();
        for (var row : dates) {
            var date = Typed.date(row.date());
            if (date != null) {
                row.stretch()
                        .read()
                        .ifPresentOrElse(
                                open -> byDate.computeIfAbsent(date, _ -> new ArrayList<>())
                                        .add(open),
                                () -> byDate.putIfAbsent(date, new ArrayList<>()));
            }
        }
        return byDate.entrySet().stream()
                .map(each -> new OnDate(each.getKey(), each.getValue()))
                .toList();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** Without gaps: a form may leave out rows. */
    private static <T> List<T> filled(@Nullable List<T> list, T empty) {
        return list == null
                ? List.of()
                : list.stream().map(each -> each == null ? empty : each).toList();
    }
}
