package io.waymark.web.services;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Loads the parts of a page side by side, so that a page takes as long as its slowest part and survives a missing one. */
@Component
public class PageParts {

    /** Who is signed in and what is being traced go along. */
    private final Executor threads = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            ContextSnapshotFactory.builder().build()::captureAll);

    /** Starts loading a part; {@link PagePart#get()} waits for it. */
    public <T> PagePart<T> load(Supplier<T> part) {
        return new PagePart<>(CompletableFuture.supplyAsync(part, threads));
    }
}
