package io.waymark.kit.task;

import java.time.Duration;

/** Kinds of background work that have workers of their own, so that none waits for another kind. */
enum TaskQueue {
    WORK("scheduled_work", 4, Duration.ofSeconds(30)),
    IMPORT("scheduled_imports", 2, Duration.ofMinutes(30)),
    DELIVERY("scheduled_deliveries", 16, Duration.ofSeconds(30)),
    NIGHT("scheduled_nights", 2, Duration.ofMinutes(5));

    private final String view;
    private final int workers;
    private final Duration longestStatement;

    TaskQueue(String view, int workers, Duration longestStatement) {
        this.view = view;
        this.workers = workers;
        this.longestStatement = longestStatement;
    }

    String view() {
        return view;
    }

    int workers() {
        return workers;
    }

    Duration longestStatement() {
        return longestStatement;
    }
}
