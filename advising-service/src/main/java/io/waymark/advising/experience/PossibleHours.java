package io.waymark.advising.experience;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.shift.LongDay;
import io.waymark.advising.shift.Shift;
import io.waymark.advising.site.Sites;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody can have worked these hours. One after the other they are never more than a day has.
 *
 * @param zone of the college
 * @param counted the others that they say they worked
 */
record PossibleHours(HoursLogPayload entered, ZoneId zone, List<HoursEntry> counted) {

    void require(Instant now) {
        if (!shift().hasEndedBy(now)) {
            throw refusal(
                    "end", new FieldRefusal("not-worked-yet", "Enter hours when you have worked them.", Map.of()));
        }
        other().ifPresent(it -> {
            throw refusal("start", overlap(it.payload()));
        });
        if (!Boolean.TRUE.equals(entered.longDay())) {
            longDay().ifPresent(it -> {
                throw refusal("longDay", unusual(it));
            });
        }
    }

    /** The first of the days of these hours that they make a long one. */
    Optional<LongDay> longDay() {
        var shift = shift();
        return LongDay.of(
                        Stream.concat(Stream.of(shift), counted.stream().map(HoursEntry::shift))
                                .toList(),
                        zone)
                .stream()
                .filter(it -> !it.day().isBefore(entered.date()) && !it.day().isAfter(Shift.lastDay(entered)))
                .findFirst();
    }

    private static FieldRefusal unusual(LongDay day) {
        return new FieldRefusal(
                "hours-long-day",
                "That is %s hours on %s. Say that it is right.".formatted(day.hours(), day.day()),
                Map.of("day", day.day().toString(), "hours", day.hours().toBigDecimal()));
    }

    /** What was entered for the same time. */
    Optional<HoursEntry> other() {
        var shift = shift();
        return counted.stream().filter(it -> it.shift().overlaps(shift)).findFirst();
    }

    private Shift shift() {
        return Shift.of(entered, zone);
    }

    private FieldRefusal overlap(HoursLogPayload other) {
        var named = Map.<String, Object>of(
                "day", other.date().toString(),
                "start", other.start().toString(),
                "end", other.end().toString(),
                "site", other.site(),
                "here", entered.site().strip());
        return Sites.key(other.site()).equals(Sites.key(entered.site()))
                ? new FieldRefusal(
                        "hours-overlap",
                        "You have entered hours from %s to %s on %s already."
                                .formatted(other.start(), other.end(), other.date()),
                        named)
                : new FieldRefusal(
                        "hours-at-two-sites",
                        "You were at %s from %s to %s on %s, and cannot have been at %s."
                                .formatted(other.site(), other.start(), other.end(), other.date(), entered.site()),
                        named);
    }

    private static RuleViolationException refusal(String field, FieldRefusal wrong) {
        return RuleViolationException.ofFields(
                "evidence-invalid", "Some of this is not in order.", Map.of(field, wrong));
    }
}
