package io.waymark.web.services;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/** Loads the parts of a page side by side, so that a page takes as long as its slowest part and survives a missing one. */
@Component
public class Panels {

    private final Executor threads = new DelegatingSecurityContextExecutor(Executors.newVirtualThreadPerTaskExecutor());

    /** Starts loading a part; {@link Panel#get()} waits for it. */
    public <T> Panel<T> load(Supplier<T> part) {
        return new Panel<>(CompletableFuture.supplyAsync(part, threads));
    }
}
