package io.waymark.web.host.availability;

import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Availability as it is typed.
 *
 * @param days the weekly hours, Monday to Sunday
 * @param dates date overrides; one without times is unavailable, several of one date belong together
 * @param step minutes between starts; as long as a meeting, if left empty
 */
record AvailabilityForm(
        @NotBlank @Size(max = 60) String zone,
        @Size(max = 7) List<@Valid DayHours> days,
        @Size(max = 200) List<@Valid DateOverride> dates,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String minutes,

        @Nullable @Pattern(regexp = "\\d{0,3}", message = "{form.number}")
        String step,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String bufferBefore,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String bufferAfter,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String noticeHours,

        @NotBlank @Pattern(regexp = NUMBER, message = "{form.number}")
        String horizonDays,

        @Valid @Nullable WaysForm ways,
        @Nullable String version) {

    private static final String NUMBER = "\\d{1,4}";

    public AvailabilityForm {
        days = Rows.filled(days, DayHours.EMPTY);
        dates = Rows.filled(dates, DateOverride.EMPTY);
        ways = ways == null ? WaysForm.NONE : ways;
    }

    static AvailabilityForm of(HoursView view) {
        var hours = view.hours();
        return new AvailabilityForm(
                hours.zone(),
                DayHours.of(hours.weekly()),
                DateOverride.of(hours.exceptions()),
                String.valueOf(hours.minutes()),
                hours.step() == null ? "" : String.valueOf(hours.step()),
                String.valueOf(hours.bufferBefore()),
                String.valueOf(hours.bufferAfter()),
                String.valueOf(hours.noticeHours()),
                String.valueOf(hours.horizonDays()),
                WaysForm.of(hours.ways()),
                String.valueOf(view.version()));
    }

    /** @param edit {@code date}, or {@code window} or {@code copy} with the number of a day, e.g. {@code copy-0} */
    AvailabilityForm edited(String edit) {
        return switch (edit) {
            case "date" ->
                with(
                        days,
                        Stream.concat(dates.stream(), Stream.of(DateOverride.EMPTY))
                                .toList());
            default -> with(DayHours.edited(days, edit), dates);
        };
    }

    BookableHours toHours() {
        return new BookableHours(
                zone,
                DayHours.weekly(days),
                DateOverride.exceptions(dates),
                Integer.parseInt(minutes),
                Integer.parseInt(bufferBefore),
                Integer.parseInt(bufferAfter),
                Integer.parseInt(noticeHours),
                Integer.parseInt(horizonDays),
                step == null || step.isBlank() ? null : Integer.valueOf(step),
                waysOrNone().places());
    }

    WaysForm waysOrNone() {
        return ways == null ? WaysForm.NONE : ways;
    }

    private AvailabilityForm with(List<DayHours> otherDays, List<DateOverride> otherDates) {
        return new AvailabilityForm(
                zone,
                otherDays,
                otherDates,
                minutes,
                step,
                bufferBefore,
                bufferAfter,
                noticeHours,
                horizonDays,
                ways,
                version);
    }
}
