package io.waymark.kit.test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Where tests find their PostgreSQL.
 *
 * @param docker true: in a container or not at all; false: the embedded one; nothing: in a container if that works
 */
record ChosenServer(
        String docker,
        BooleanSupplier engineAnswers,
        Supplier<PostgresServer> container,
        Supplier<PostgresServer> embedded,
        Duration patience) {

    static final String ASKED_BY = "waymark.docker";

    static String asked() {
        var asked = System.getProperty(ASKED_BY, "");
        return asked.isBlank()
                ? Optional.ofNullable(System.getenv("WAYMARK_DOCKER")).orElse("")
                : asked;
    }

    PostgresServer start() {
        return switch (docker.strip()) {
            case "true" ->
                inContainer()
                        .join()
                        .orElseThrow(() -> new IllegalStateException(
                                "No Docker engine answers, and %s asks for one.".formatted(ASKED_BY)));
            case "false" -> embedded.get();
            case "" -> inContainer().exceptionally(_ -> Optional.empty()).join().orElseGet(embedded);
            default -> throw new IllegalArgumentException("%s is true or false, not %s".formatted(ASKED_BY, docker));
        };
    }

    private CompletableFuture<Optional<PostgresServer>> inContainer() {
        return CompletableFuture.supplyAsync(
                        () -> engineAnswers.getAsBoolean()
                                ? Optional.of(container.get())
                                : Optional.<PostgresServer>empty(),
                        Thread.ofPlatform().daemon()::start)
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
