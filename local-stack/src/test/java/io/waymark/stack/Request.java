package io.waymark.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP request, sent just as a test says, with nothing added and no redirect followed. */
public final class Request {

    /** Beyond it a server may hang up before its answer is read. */
    private static final int LONG = 1_000_000;

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String method;
    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};

    private Request(String method, String address) {
        this.method = method;
        this.address = address;
    }

    public static Request of(String method, String address) {
        return new Request(method, address);
    }

    public static Request get(String address) {
        return new Request("GET", address);
    }

    public Request header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Request without(String name) {
        headers.remove(name);
        return this;
    }

    public Request as(String token) {
        return header("Authorization", "Bearer " + token);
    }

    public Request json(String text) {
        return body("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    public Request body(String contentType, byte[] content) {
        this.body = content.clone();
        return header("Content-Type", contentType);
    }

    public Answer send() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(60))
                    .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            headers.forEach(request::header);
            var response = sent(request.build());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(this + " got no answer.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Once more where the server closed the connection just then, as it may between two requests or on a long body. */
    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            if (body.length > LONG || String.valueOf(failure.getMessage()).contains("received no bytes")) {
                return HTTP.send(request, BodyHandlers.ofString());
            }
            throw failure;
        }
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
