package io.waymark.stack.stage;

import io.waymark.stack.StackForTests;
import io.waymark.stack.platform.StoryClock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** What day it is at the college, and how it becomes another one. */
final class StageClock {

    private static final ZoneId COLLEGE = ZoneId.of("America/New_York");

    private StageClock() {}

    static LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), COLLEGE);
    }

    static void forward(Period time) {
        var there = clock().instant().atZone(COLLEGE).plus(time);
        clock().setTo(there.toInstant());
    }

    static void backToNow() {
        clock().backToNow();
    }

    private static StoryClock clock() {
        return StackForTests.get().clock();
    }
}
