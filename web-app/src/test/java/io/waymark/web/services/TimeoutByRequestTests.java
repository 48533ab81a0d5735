package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

class TimeoutByRequestTests {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final byte[] HALF = new byte[50_000];

    private final CountDownLatch readingGaveUp = new CountDownLatch(1);
    private final AtomicLong readSoFar = new AtomicLong();
    private final AtomicLong readWhenTheFirstByteArrived = new AtomicLong();
    private final HttpServer server = serverThatAnswersOnceReadingGaveUp();
    private final RestClient client = RestClient.builder()
            .baseUrl("http://localhost:" + server.getAddress().getPort())
            .configureMessageConverters(it -> it.addCustomConverter(new ResourceHttpMessageConverter(true)))
            .requestFactory(new TimeoutByRequest(
                    lasting(SHORT), lasting(Duration.ofMinutes(1)), lasting(Duration.ofMinutes(1))))
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

    @Test
    void handsAFileOnAsItComesHoweverLongItTakes() throws IOException {
        var file = Objects.requireNonNull(
                client.get().uri("/pieces/1/document").retrieve().body(InputStreamResource.class));
        try (var content = file.getInputStream()) {
            assertThat(content.readNBytes(HALF.length)).isEqualTo(HALF);

            assertThatExceptionOfType(ResourceAccessException.class)
                    .isThrownBy(() -> client.get().retrieve().toBodilessEntity());
            readingGaveUp.countDown();

            assertThat(content.readAllBytes()).isEqualTo(HALF);
        }
    }

    @Test
    void sendsAnUploadOnWhileItIsStillBeingRead() {
        client.post()
                .uri("/pieces")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(new LinkedMultiValueMap<String, Object>(Map.of("file", List.of(new Zeros()))))
                .retrieve()
                .toBodilessEntity();

        assertThat(readWhenTheFirstByteArrived.get()).isPositive().isLessThan(Zeros.LENGTH);
        assertThat(readSoFar.get()).isEqualTo(Zeros.LENGTH);
    }

    private static ClientHttpRequestFactory lasting(Duration timeout) {
        return ClientHttpRequestFactoryBuilder.detect()
                .build(HttpClientSettings.defaults().withReadTimeout(timeout));
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
            started.createContext("/pieces/1/document", exchange -> {
                try (exchange) {
                    exchange.sendResponseHeaders(200, 2 * HALF.length);
                    exchange.getResponseBody().write(HALF);
                    exchange.getResponseBody().flush();
                    readingGaveUp.await();
                    exchange.getResponseBody().write(HALF);
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            started.createContext("/pieces", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().read();
                    readWhenTheFirstByteArrived.set(readSoFar.get());
                    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
                    exchange.sendResponseHeaders(204, -1);
                }
            });
            started.start();
            return started;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A file much larger than what lies between two services on the wire; tells how much of it was read. */
    private final class Zeros extends AbstractResource {

        private static final long LENGTH = 256L << 20;

        @Override
        public String getDescription() {
            return "zeros";
        }

        @Override
        public String getFilename() {
            return "zeros.pdf";
        }

        @Override
        public long contentLength() {
            return LENGTH;
        }

        @Override
        public InputStream getInputStream() {
            return new InputStream() {
                @Override
                public int read() {
                    return read(new byte[1], 0, 1) < 0 ? -1 : 0;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    var zeros = (int) Math.min(length, LENGTH - readSoFar.get());
                    readSoFar.addAndGet(zeros);
                    return zeros == 0 ? -1 : zeros;
                }
            };
        }
    }
}
