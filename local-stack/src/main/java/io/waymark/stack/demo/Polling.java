package io.waymark.stack.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for background work that was set going, and says what did not happen if it takes too long. */
final class Polling {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Polling() {}

    static <T> T until(String hoped, Supplier<Optional<T>> look) {
        var giveUp = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < giveUp) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("Waited in vain until " + hoped + ".");
    }
}
