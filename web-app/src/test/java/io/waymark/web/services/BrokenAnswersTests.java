package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.waymark.kit.outage.Pulse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

class BrokenAnswersTests {

    private HttpServer server;
    private Names names;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        names = namesOf(server.getAddress().getPort());
    }

    private static Names namesOf(int port) {
        var address = "http://localhost:" + port;
        var client = RestClient.builder()
                .baseUrl(address)
                .requestFactory(new JdkClientHttpRequestFactory())
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .exchangeAdapterDecorator(it -> new BrokenAnswers(it, new Pulse(address)))
                .build()
                .createClient(Names.class);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areOutages() {
        answer("[\"Maya\", \"El", 100);

        assertThatExceptionOfType(ResourceAccessException.class).isThrownBy(() -> names.all());
    }

    @Test
    void areNotThoseThatAreWholeAndWrong() {
        answer("[\"Maya\"", 0);

        assertThatExceptionOfType(RestClientException.class)
                .isThrownBy(() -> names.all())
                .isNotInstanceOf(ResourceAccessException.class);
    }

    /** As a process that was stopped, whose machine takes calls for it. */
    @Test
    void areThoseOfAServiceThatIsSilentWhoIsNotAskedAgainAtOnce() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var silentNames = namesOf(silent.getLocalPort());

            assertThat(outageOf(silentNames)).isLessThan(Duration.ofSeconds(2));
            assertThat(outageOf(silentNames)).isLessThan(Duration.ofMillis(100));
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @Test
    void areNotThoseOfAServiceThatTakesLongAndShowsThatItIsAlive() {
        server.createContext("/actuator/health/liveness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        answer("[\"Maya\"]", 0, Duration.ofMillis(2_500));

        assertThat(names.all()).containsExactly("Maya");
    }

    private static Duration outageOf(Names asked) {
        var begun = System.nanoTime();
        assertThatExceptionOfType(ResourceAccessException.class).isThrownBy(asked::all);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void answer(String body, int promised) {
        answer(body, promised, Duration.ZERO);
    }

    /** @param promised how many bytes it says that it has, if more than there are */
    private void answer(String body, int promised, Duration after) {
        server.createContext("/names", exchange -> {
            var bytes = body.getBytes();
            LockSupport.parkNanos(after.toNanos());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, Math.max(promised, bytes.length));
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            exchange.close();
        });
    }

    private interface Names {
        @GetExchange("/names")
        List<String> all();
    }
}
