package io.waymark.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.event.EventProperties.Subscriber;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

class CourierTests {

    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch silence = new CountDownLatch(1);
    private final HttpServer server = server();
    private final Courier courier = new Courier(
            new EventProperties(
                    SECRET,
                    Map.of(
                            "broken",
                            at("/broken", 4),
                            "silent",
                            at("/silent", 1),
                            "sound",
                            at("/sound", 4),
                            "early",
                            at("/early", 4)),
                    Duration.ofDays(90)),
            RestClient.create());

    @BeforeEach
    void listen() {
        answer("/broken", 503);
        answer("/sound", 204);
        answer("/early", 425);
        server.createContext("/silent", call -> {
            try {
                calls.incrementAndGet();
                silence.await();
                call.sendResponseHeaders(204, -1);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                call.close();
            }
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        silence.countDown();
        server.stop(0);
    }

    @Test
    void leavesASubscriberAloneThatKeepsFailingAndServesTheOthers() {
        for (var attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> deliver("broken")).isInstanceOf(RestClientException.class);
        }

        assertThatThrownBy(() -> deliver("broken")).isInstanceOf(CallNotPermittedException.class);
        assertThat(calls).hasValue(10);
        deliver("sound");
        assertThat(calls).hasValue(11);
    }

    @Test
    void sendsNoMoreAtATimeThanASubscriberTakes() throws Exception {
        var first = Thread.ofVirtual().start(() -> deliver("silent"));
        await().until(() -> calls.get() == 1);

        assertThatThrownBy(() -> deliver("silent")).isInstanceOf(BulkheadFullException.class);
        deliver("sound");

        silence.countDown();
        first.join();
        deliver("silent");
        assertThat(calls).hasValue(3);
    }

    @Test
    void doesNotLeaveASubscriberAloneThatIsToldTooEarly() {
        for (var attempt = 0; attempt < 30; attempt++) {
            assertThatThrownBy(() -> deliver("early")).isInstanceOf(ToldTooEarlyException.class);
        }

        assertThat(calls).hasValue(30);
    }

    @Test
    void knowsNoSubscriberThatIsNotConfigured() {
        assertThatThrownBy(() -> deliver("nobody")).isInstanceOf(NotFoundException.class);
    }

    private void deliver(String subscriber) {
        courier.deliver(new Delivery("evt_1", subscriber, "{}"));
    }

    private Subscriber at(String path, int atATime) {
        var url = URI.create("http://localhost:" + server.getAddress().getPort() + path);
        return new Subscriber(url, SECRET, Set.of("session.completed"), 1, atATime);
    }

    private void answer(String path, int status) {
        server.createContext(path, call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(status, -1);
            call.close();
        });
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
