package io.waymark.web.services;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.ResourceAccessException;

/** A part of a page that is being loaded. */
public final class Panel<T> {

    private final CompletableFuture<T> part;

    Panel(CompletableFuture<T> part) {
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

    /** The part, or nothing while its service does not answer: the template then says so in its place. */
    public @Nullable T orNull() {
        try {
            return get();
        } catch (ResourceAccessException silent) {
            return null;
        }
    }
}
