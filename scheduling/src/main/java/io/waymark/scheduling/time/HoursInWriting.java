package io.waymark.scheduling.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.BookableHours.Hours;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.BookableHours.OnWeekday;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.HoursView.TooShort;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Turns hours as people write them into hours that slots are found in, and back. */
public final class HoursInWriting {

    private HoursInWriting() {}

    /** Refuses hours that make no sense with a sentence that says which. */
    public static Availability read(BookableHours written) {
        try {
            var weekly = written.weekly().stream()
                    .collect(groupingBy(
                            OnWeekday::day,
                            mapping(open -> window(open.day().name(), open.from(), open.to()), toList())));
            var length = Duration.ofMinutes(written.minutes());
            var rule = new MeetingRule(
                    length,
                    Duration.ofMinutes(Objects.requireNonNullElse(written.step(), written.minutes())),
                    Duration.ofMinutes(written.bufferBefore()),
                    Duration.ofMinutes(written.bufferAfter()),
                    Duration.ofHours(written.noticeHours()),
                    written.horizonDays());
            return new Availability(
                    new WeeklyHours(ZoneId.of(written.zone()), weekly),
                    written.exceptions().stream().map(HoursInWriting::read).toList(),
                    rule,
                    WaysToMeet.of(written.ways()));
        } catch (DateTimeException unknown) {
            throw new RuleViolationException(
                    "unknown-zone",
                    "There is no time zone %s. Use one like America/New_York.".formatted(written.zone()));
        } catch (InvalidHoursException senseless) {
            throw senseless.refusal();
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
                rule.horizonDays(),
                rule.step().equals(rule.length()) ? null : (int) rule.step().toMinutes(),
                availability.ways().places());
    }

    /** As it stands, with a warning of open hours in which no meeting fits. */
    public static HoursView view(Availability availability, int version) {
        var ofWeek = availability.hours().windows().entrySet().stream()
                .flatMap(day -> tooShort(day.getValue(), availability.rule())
                        .map(window -> new TooShort(day.getKey(), null, window.opensAt(), window.closesAt())));
        var ofDates = availability.overrides().stream()
                .flatMap(override -> tooShort(override.windows(), availability.rule())
                        .map(window -> new TooShort(null, override.date(), window.opensAt(), window.closesAt())));
        return new HoursView(
                write(availability), version, Stream.concat(ofWeek, ofDates).toList());
    }

    private static Stream<Window> tooShort(List<Window> windows, MeetingRule rule) {
        return windows.stream()
                .filter(window -> window.closesAtMinute() - window.opensAtMinute()
                        < rule.length().toMinutes());
    }

    private static DayOverride read(OnDate date) {
        List<Window> windows = date.hours().stream()
                .map(hours -> window(date.date().toString(), hours.from(), hours.to()))
                .toList();
        return new DayOverride(date.date(), windows);
    }

    private static Window window(String day, LocalTime from, LocalTime to) {
        try {
            return new Window(from, to);
        } catch (InvalidHoursException senseless) {
            throw senseless.refusalOn(day);
        }
    }

    private static OnDate write(DayOverride override) {
        return new OnDate(
                override.date(),
                override.windows().stream()
                        .map(window -> new Hours(window.opensAt(), window.closesAt()))
                        .toList());
    }
}
