package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a student can book their advisor, asked of the rules that booking itself follows.
 *
 * @param advisor nobody while the student has none
 * @param terms what the advisor's hours say; nothing while they have none
 * @param obstacles what refuses, the first rule first: the time asked about, or else any time
 * @param next the first time that can be booked; nothing where there is none, or another time was asked about
 */
public record BookingCheck(
        @Nullable PersonBrief advisor,
        @Nullable Terms terms,
        List<BookingObstacle> obstacles,
        @Nullable Instant next) {

    public BookingCheck {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * What an advisor's hours say of meetings.
     *
     * @param noticeMinutes how long before it at least one is booked
     * @param horizonDays how many days ahead at most
     * @param times how many times they have in the four weeks from now, whoever has taken them
     */
    public record Terms(String zone, int minutes, int noticeMinutes, int horizonDays, int times) {}

    /**
     * A rule that refuses.
     *
     * @param times of how many of the times in the four weeks from now; 0 where it is of the time asked about, or of any
     */
    public record BookingObstacle(BookingRule rule, int times) {}
}
