package io.waymark.scheduling.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.BookableHours.OnWeekday;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Turns hours as people write them into hours that slots are found in, and back. */
public final class HoursInWriting {

    private HoursInWriting() {}

    /** Refuses hours that make no sense with a sentence that says which. */
    public static Availability read(BookableHours written) {
        try {
            var weekly = written.weekly().stream()
                    .collect(groupingBy(OnWeekday::day, mapping(open -> new Window(open.from(), open.to()), toList())));
            var length = Duration.ofMinutes(written.minutes());
            var rule = new MeetingRule(
                    length,
                    length,
                    Duration.ofMinutes(written.bufferBefore()),
                    Duration.ofMinutes(written.bufferAfter()),
                    Duration.ofHours(written.noticeHours()),
                    written.horizonDays());
            return new Availability(
                    new WeeklyHours(ZoneId.of(written.zone()), weekly),
                    written.exceptions().stream().map(HoursInWriting::read).toList(),
                    rule);
        } catch (DateTimeException | IllegalArgumentException senseless) {
            throw new RuleViolationException("hours-make-no-sense", String.valueOf(senseless.getMessage()));
        }
    }

    public static BookableHours write(Availability availability) {
        var rule = availability.rule();
        return new BookableHours(
                availability.hours().zone().getId(),
                availability.hours().windows().entrySet().stream()
                        .flatMap(day -> day.getValue().stream()
                                .map(window -> new OnWeekday(day.getKey(), window.opensAt(), window.closesAt())))
                        .toList(),
                availability.overrides().stream().map(HoursInWriting::write).toList(),
                (int) rule.length().toMinutes(),
                (int) rule.bufferBefore().toMinutes(),
                (int) rule.bufferAfter().toMinutes(),
                (int) rule.minimumNotice().toHours(),
                rule.horizonDays());
    }

    private static DayOverride read(OnDate date) {
        List<Window> windows = date.hours().stream()
                .map(hours -> new Window(hours.from(), hours.to()))
                .toList();
        return new DayOverride(date.date(), windows);
    }

    private static OnDate write(DayOverride override) {
        return new OnDate(
                override.date(),
                override.windows().stream()
                        .map(window -> new Hours(window.opensAt(), window.closesAt()))
                        .toList());
    }
}
