package io.waymark.kit.outage;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;

/**
 * Whether a service that takes long is at work or silent: it is asked for a sign of life, and who waits for one that gives none
 * is told so. Nobody asks it anything for the next moment.
 */
public final class Pulse {

    private static final int ALIVE = 200;
    private static final Duration LONG = Duration.ofMillis(900);
    private static final Duration SIGN_WITHIN = Duration.ofMillis(700);
    private static final Duration LEFT_ALONE_FOR = Duration.ofMillis(500);

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pulse").factory());

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(SIGN_WITHIN).build();
    private final HttpRequest sign;
    private volatile long silentUntil = System.nanoTime();
    private CompletableFuture<Boolean> asking = CompletableFuture.completedFuture(true);

    /** @param service its address */
    public Pulse(String service) {
        this.sign = HttpRequest.newBuilder(URI.create(service + "/actuator/health/liveness"))
                .timeout(SIGN_WITHIN)
                .build();
    }

    /**
     * The call's answer.
     *
     * @throws ResourceAccessException if the service is silent
     */
    public <R extends @Nullable Object> R whileAlive(Supplier<R> call) {
        if (System.nanoTime() - silentUntil < 0) {
            throw silence();
        }
        var waiting = new Waiting(Thread.currentThread());
        var check = CLOCK.schedule(() -> check(waiting), LONG.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return call.get();
        } catch (RuntimeException failure) {
            throw waiting.end() ? silence() : failure;
        } finally {
            check.cancel(false);
            waiting.end();
        }
    }

    private ResourceAccessException silence() {
        return new ResourceAccessException(sign.uri().getAuthority() + " is silent");
    }

    private void check(Waiting waiting) {
        isAlive().thenAccept(alive -> {
            if (alive) {
                waiting.goOn(() -> CLOCK.schedule(() -> check(waiting), LONG.toMillis(), TimeUnit.MILLISECONDS));
            } else {
                silentUntil = System.nanoTime() + LEFT_ALONE_FOR.toNanos();
                waiting.giveUp();
            }
        });
    }

    /** However many wait, it is asked once at a time; and one that says that it is broken is as good as silent. */
    private synchronized CompletableFuture<Boolean> isAlive() {
        if (asking.isDone()) {
            asking = http.sendAsync(sign, BodyHandlers.discarding())
                    .handle((answer, silence) -> silence == null && answer.statusCode() == ALIVE);
        }
        return asking;
    }

    /** Somebody who waits for an answer. */
    private static final class Waiting {

        private final Thread thread;
        private boolean ended;
        private boolean interrupted;

        Waiting(Thread thread) {
            this.thread = thread;
        }

        synchronized void goOn(Runnable next) {
            if (!ended) {
                next.run();
            }
        }

        synchronized void giveUp() {
            if (!ended) {
                interrupted = true;
                thread.interrupt();
            }
        }

        /** Whether it was given up; what comes next on this thread was not. */
        synchronized boolean end() {
            if (interrupted && !ended) {
                Thread.interrupted();
            }
            ended = true;
            return interrupted;
        }
    }
}
