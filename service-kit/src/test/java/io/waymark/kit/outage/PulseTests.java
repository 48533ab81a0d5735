package io.waymark.kit.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.client.ResourceAccessException;

@Timeout(20)
class PulseTests {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer service;
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/actuator/health/liveness", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void waitsForAServiceThatIsAtWork() {
        assertThat(pulse().whileAlive(() -> answerAfter(Duration.ofMillis(1_500))))
                .isEqualTo("answer");
        assertThat(asked).hasValue(1);
    }

    @Test
    void givesUpOneThatSaysItIsBroken() {
        status = 503;

        assertThatExceptionOfType(ResourceAccessException.class)
                .isThrownBy(() -> pulse().whileAlive(() -> answerAfter(Duration.ofSeconds(15))))
                .withMessageContaining("is silent");
    }

    @Test
    void asksOnceHoweverManyWait() {
        var pulse = pulse();

        var waiting = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> pulse.whileAlive(() -> answerAfter(Duration.ofMillis(1_500))),
                        Executors.newVirtualThreadPerTaskExecutor()))
                .limit(20)
                .toList();

        assertThat(waiting).allSatisfy(each -> assertThat(each.join()).isEqualTo("answer"));
        assertThat(asked).hasValueLessThan(5);
    }

    private Pulse pulse() {
        return new Pulse("http://localhost:" + service.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        answerAfter(Duration.ofMillis(200));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static String answerAfter(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
            return "answer";
        } catch (InterruptedException givenUp) {
            throw new IllegalStateException(givenUp);
        }
    }
}
