package io.waymark.advising;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Stands still on a Monday morning until a test moves it. */
@Component
@Primary
public class MovableClock extends Clock {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-03-02T14:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY_MORNING);

    public void set(Instant moment) {
        now.set(moment);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
