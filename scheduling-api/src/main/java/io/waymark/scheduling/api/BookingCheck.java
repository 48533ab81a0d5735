package io.waymark.scheduling.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a student can book somebody, asked of the rules that booking itself follows.
 *
 * @param host whom; nobody where it is not said yet who that is
 * @param terms what the host's hours say; nothing while they have none
 * @param obstacles what refuses, the first rule first: the time asked about, or else any time
 * @param next the first time that can be booked; nothing where there is none, or another time was asked about
 */
public record BookingCheck(
        @Nullable Host host,
        @Nullable Terms terms,
        List<BookingObstacle> obstacles,
        @Nullable Instant next) {

    public BookingCheck {
        obstacles = List.copyOf(obstacles);
    }

    /** Whom one books. */
    public record Host(UUID id, String name) {}

    /**
     * What a host's hours say of meetings.
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
