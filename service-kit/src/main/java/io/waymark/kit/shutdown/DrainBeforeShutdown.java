package io.waymark.kit.shutdown;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Stops before everything else does, by waiting. Spring has said by then that the instance is not ready, and the balancer takes
 * it out while every request that still comes is answered.
 */
class DrainBeforeShutdown implements SmartLifecycle {

    private final Duration drain;
    private volatile boolean running;

    DrainBeforeShutdown(Duration drain) {
        this.drain = drain;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        try {
            Thread.sleep(drain);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest stops first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
