package io.waymark.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChosenServerTests {

    private static final PostgresServer CONTAINER = new PostgresServer("container:5432", "test", "test");
    private static final PostgresServer EMBEDDED = new PostgresServer("localhost:5432", "postgres", "postgres");

    @ParameterizedTest
    @CsvSource({
        "true, true, container:5432",
        "'', true, container:5432",
        "'', false, localhost:5432",
        "false, true, localhost:5432",
        "false, false, localhost:5432"
    })
    void isWhereItWasAskedFor(String docker, boolean engine, String address) {
        assertThat(choice(docker, engine, () -> CONTAINER).start().address()).isEqualTo(address);
    }

    @Test
    void isNoOtherWhereTheContainerThatWasAskedForDoesNotStart() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(
                        () -> choice("true", true, ChosenServerTests::broken).start())
                .withRootCauseInstanceOf(IllegalStateException.class)
                .withMessageContaining("no such image");
    }

    @Test
    void isNoOtherWhereTheContainerThatWasAskedForKeepsUsWaiting() {
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> choice("true", true, ChosenServerTests::never).start())
                .withCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void isNoOtherWhereNoEngineAnswers() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> choice("true", false, () -> CONTAINER).start())
                .withMessageContaining("No Docker engine answers");
    }

    @Test
    void isTheEmbeddedOneWhereNobodyAskedAndTheContainerDoesNotStart() {
        assertThat(choice("", true, ChosenServerTests::broken).start()).isEqualTo(EMBEDDED);
        assertThat(choice("", true, ChosenServerTests::never).start()).isEqualTo(EMBEDDED);
    }

    @Test
    void isAskedForInNoOtherWords() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> choice("yes", true, () -> CONTAINER).start())
                .withMessageContaining("waymark.docker is true or false");
    }

    private static ChosenServer choice(String docker, boolean engine, Supplier<PostgresServer> container) {
        return new ChosenServer(docker, () -> engine, container, () -> EMBEDDED, Duration.ofMillis(200));
    }

    private static PostgresServer broken() {
        throw new IllegalStateException("no such image");
    }

    private static PostgresServer never() {
        try {
            new CountDownLatch(1).await();
            return CONTAINER;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
