package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        server.start();
        var client = RestClient.create("http://localhost:" + server.getAddress().getPort());
        names = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .exchangeAdapterDecorator(BrokenAnswers::new)
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

    /** @param promised how many bytes it says that it has, if more than there are */
    private void answer(String body, int promised) {
        server.createContext("/", exchange -> {
            var bytes = body.getBytes();
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
