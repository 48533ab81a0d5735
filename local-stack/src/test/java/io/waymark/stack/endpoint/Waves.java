package io.waymark.stack.endpoint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was asked in turn: whoever asks is held until for a while nobody else has, then all go on together. */
final class Waves {

    private final long quiet;
    private final List<List<String>> waves = new ArrayList<>();
    private long lastAsked;
    private boolean open;

    Waves(Duration quiet) {
        this.quiet = quiet.toNanos();
    }

    /** Waits for those who ask at the same time. */
    synchronized void join(String question) throws InterruptedException {
        if (!open) {
            waves.add(new ArrayList<>());
            open = true;
        }
        var wave = waves.getLast();
        wave.add(question);
        lastAsked = System.nanoTime();
        while (open && wave == waves.getLast()) {
            var left = lastAsked + quiet - System.nanoTime();
            if (left > 0) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            } else {
                open = false;
                notifyAll();
            }
        }
    }

    synchronized List<List<String>> all() {
        return waves.stream().map(List::copyOf).toList();
    }
}
