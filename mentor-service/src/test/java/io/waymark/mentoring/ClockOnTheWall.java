package io.waymark.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands on a Monday morning until somebody turns it. */
public class ClockOnTheWall extends Clock {

    public static final Instant MONDAY_AT_8 = Instant.parse("2026-03-02T08:00:00Z");

    private volatile Instant now = MONDAY_AT_8;

    public void turnTo(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
