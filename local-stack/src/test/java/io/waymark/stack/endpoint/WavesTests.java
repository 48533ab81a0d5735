package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WavesTests {

    private final Waves waves = new Waves(Duration.ofMillis(300));

    @Test
    void areTwoOfWhatIsAskedInTurn() throws InterruptedException {
        waves.join("journey");
        waves.join("recommended");

        assertThat(waves.all()).map(wave -> String.join(" ", wave)).containsExactly("journey", "recommended");
    }

    @Test
    void areOneOfWhatIsAskedSideBySide() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Stream.of("journey", "evidence", "notes")
                    .map(question -> Executors.callable(() -> join(question)))
                    .toList());
        }

        assertThat(waves.all())
                .singleElement()
                .satisfies(wave -> assertThat(wave).containsExactlyInAnyOrder("journey", "evidence", "notes"));
    }

    private void join(String question) {
        try {
            waves.join(question);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
