package io.waymark.kit.task;

import java.time.Duration;

/**
 * How a queue is doing.
 *
 * @param due how many tasks wait for a worker
 * @param oldest for how long the first of them has been waiting
 * @param failing how many failed when they were last tried
 */
record QueueDepth(String queue, int due, Duration oldest, int failing) {

    private static final Duration LONG = Duration.ofMinutes(1);

    boolean isWorthALine() {
        return failing > 0 || oldest.compareTo(LONG) > 0;
    }

    @Override
    public String toString() {
        return "%s: %d waiting, the oldest for %d s, %d failing".formatted(queue, due, oldest.toSeconds(), failing);
    }
}
