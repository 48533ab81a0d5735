package io.waymark.web.services;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.ResourceAccessException;

/** A part of a page that is being loaded. */
public final class PagePart<T> {

    private static final Logger LOG = LoggerFactory.getLogger(PagePart.class);

    private final CompletableFuture<T> part;

    PagePart(CompletableFuture<T> part) {
        this.part = part;
    }

    /** The part; a refusal or an outage is thrown as it was. */
    public T get() {
        try {
            return part.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** The part, or while its service does not answer or refuses it, the other. */
    public T orElse(T other) {
        var there = orNull();
        return there == null ? other : there;
    }

    /** The part, if it is there by then and nothing was wrong: for what a page can do without. */
    public Optional<T> within(Duration time) {
        try {
            return Optional.of(part.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException missing) {
            return Optional.empty();
        }
    }

    /** A part beside others, or nothing while its service does not answer or refuses it: the template then says so in its place. */
    public @Nullable T orNull() {
        try {
            return unlessSilent();
        } catch (RefusedException refused) {
            LOG.warn("A part of a page was refused: {} {}", refused.status().value(), refused.code());
            return null;
        }
    }

    /** What a page is about, or nothing while its service does not answer: a refusal is then the page's. */
    public @Nullable T unlessSilent() {
        try {
            return get();
        } catch (ResourceAccessException silent) {
            return null;
        }
    }
}
