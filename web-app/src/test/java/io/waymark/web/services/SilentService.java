package io.waymark.web.services;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that knows nothing but what it is told to answer, and remembers how it was asked. */
public final class SilentService {

    private final HttpServer server;
    private final List<String> traces = new CopyOnWriteArrayList<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    private SilentService(HttpServer server) {
        this.server = server;
    }

    public static SilentService started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var service = new SilentService(server);
            server.createContext("/", service::answer);
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The {@code traceparent} of every request so far. */
    List<String> traces() {
        return traces;
    }

    /** Answers so at this path. */
    void answers(String path, String json) {
        answers.put(path, json);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            traces.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
            var answer = answers.get(exchange.getRequestURI().getPath());
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
