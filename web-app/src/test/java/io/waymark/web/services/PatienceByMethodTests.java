package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class PatienceByMethodTests {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final CountDownLatch readingGaveUp = new CountDownLatch(1);
    private final HttpServer server = serverThatAnswersOnceReadingGaveUp();
    private final RestClient client = RestClient.builder()
            .baseUrl("http://localhost:" + server.getAddress().getPort())
            .requestFactory(new PatienceByMethod(
                    ClientHttpRequestFactoryBuilder.detect()
                            .build(HttpClientSettings.defaults().withReadTimeout(SHORT)),
                    ClientHttpRequestFactoryBuilder.detect()
                            .build(HttpClientSettings.defaults().withReadTimeout(Duration.ofMinutes(1)))))
            .build();

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void givesUpReadingSoonAndWaitsForWhatChangesSomething() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = threads.submit(() -> client.post().retrieve().toBodilessEntity());

            assertThatExceptionOfType(ResourceAccessException.class)
                    .isThrownBy(() -> client.get().retrieve().toBodilessEntity());
            readingGaveUp.countDown();

            assertThat(written)
                    .succeedsWithin(Duration.ofSeconds(30))
                    .satisfies(answer -> assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT));
        }
    }

    private HttpServer serverThatAnswersOnceReadingGaveUp() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext("/", exchange -> {
                try (exchange) {
                    readingGaveUp.await();
                    exchange.sendResponseHeaders(204, -1);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            started.start();
            return started;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
