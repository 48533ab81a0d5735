package io.waymark.scheduling.time;

import io.waymark.core.time.TimeSlot;
import java.time.Duration;
import java.util.Map;

/**
 * How a person wants to be met: how long, how often a slot begins, what room to leave around a meeting, how long
 * beforehand and how many days ahead it may be booked.
 */
public record MeetingRule(
        Duration length,
        Duration step,
        Duration bufferBefore,
        Duration bufferAfter,
        Duration minimumNotice,
        int horizonDays) {

    /** How long a meeting can last at most. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration WIDEST_BUFFER = Duration.ofHours(4);
    private static final Duration LONGEST_NOTICE = Duration.ofDays(365);
    private static final int FARTHEST_HORIZON = 730;

    public MeetingRule {
        if (!isWholeMinutes(length) || length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(LONGEST) > 0) {
            throw new InvalidHoursException(
                    "meeting-length",
                    "A meeting lasts from one minute to twelve hours.",
                    Map.of("minutes", 1, "hours", LONGEST.toHours()));
        }
        if (!isWholeMinutes(step) || step.compareTo(Duration.ofMinutes(1)) < 0 || step.compareTo(LONGEST) > 0) {
            throw new InvalidHoursException(
                    "slot-step",
                    "Slots begin from one minute to twelve hours apart.",
                    Map.of("minutes", 1, "hours", LONGEST.toHours()));
        }
        if (!isBuffer(bufferBefore) || !isBuffer(bufferAfter)) {
            throw new InvalidHoursException(
                    "buffer-too-long",
                    "Room around a meeting is up to four hours.",
                    Map.of("hours", WIDEST_BUFFER.toHours()));
        }
        if (!isWholeMinutes(minimumNotice)
                || minimumNotice.isNegative()
                || minimumNotice.compareTo(LONGEST_NOTICE) > 0
                || horizonDays < 0
                || horizonDays > FARTHEST_HORIZON) {
            throw new InvalidHoursException(
                    "notice-too-long",
                    "Notice and horizon look up to a year or two ahead.",
                    Map.of("days", LONGEST_NOTICE.toDays(), "horizon", FARTHEST_HORIZON));
        }
    }

    /** Meetings of this length back to back, bookable at once and for the next sixty days. */
    public static MeetingRule ofMinutes(int minutes) {
        var length = Duration.ofMinutes(minutes);
        return new MeetingRule(length, length, Duration.ZERO, Duration.ZERO, Duration.ZERO, 60);
    }

    public MeetingRule every(Duration step) {
        return new MeetingRule(length, step, bufferBefore, bufferAfter, minimumNotice, horizonDays);
    }

    public MeetingRule withBuffers(Duration before, Duration after) {
        return new MeetingRule(length, step, before, after, minimumNotice, horizonDays);
    }

    public MeetingRule withNotice(Duration notice) {
        return new MeetingRule(length, step, bufferBefore, bufferAfter, notice, horizonDays);
    }

    public MeetingRule withHorizon(int days) {
        return new MeetingRule(length, step, bufferBefore, bufferAfter, minimumNotice, days);
    }

    /** The time a meeting takes out of the person's day, the room around it included. */
    public TimeSlot footprintOf(TimeSlot meeting) {
        return new TimeSlot(
                meeting.startsAt().minus(bufferBefore), meeting.endsAt().plus(bufferAfter));
    }

    /** All the time that meetings beginning in a range can take by any rule: what else lies in it could be in their way. */
    public static TimeSlot widestFootprintOf(TimeSlot range) {
        return new TimeSlot(
                range.startsAt().minus(WIDEST_BUFFER),
                range.endsAt().plus(LONGEST).plus(WIDEST_BUFFER));
    }

    private static boolean isBuffer(Duration buffer) {
        return isWholeMinutes(buffer) && !buffer.isNegative() && buffer.compareTo(WIDEST_BUFFER) <= 0;
    }

    private static boolean isWholeMinutes(Duration duration) {
        return duration.getNano() == 0 && duration.getSeconds() % 60 == 0;
    }
}
