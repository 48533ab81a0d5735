package io.waymark.stack.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The wall clock, except while the demo college's past is played through the product: then it is set back. */
public final class StoryClock extends Clock {

    private final Clock wall = Clock.systemUTC();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    public void setTo(Instant moment) {
        ahead.set(Duration.between(wall.instant(), moment));
    }

    public void backToNow() {
        ahead.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("A story is told in UTC.");
    }
}
