package io.waymark.stack.endpoint;

import io.waymark.stack.StackForTests;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request as it goes over the wire, of which only the beginning is sent: who answers does so without the rest. */
record Knock(String application, List<String> lines) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The beginning of a form with a file that never ends. */
    private static final String BEGINNING =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + "x".repeat(16 * 1024);

    /** What came back: the whole head, and as much of the body as came with it. */
    record Reply(int status, List<String> head, String body) {

        String header(String name) {
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static Knock onPages(String method, String path) {
        return new Knock(StackForTests.get().webUrl(), List.of(method + " " + path + " HTTP/1.1"));
    }

    static Knock on(String application, String method, String path) {
        return new Knock(application, List.of(method + " " + path + " HTTP/1.1"));
    }

    Knock with(String name, String value) {
        var all = new ArrayList<>(lines);
        all.add(name + ": " + value);
        return new Knock(application, all);
    }

    /** Of a form with a file that has so many bytes in all, the first few. */
    Reply sendForm(long bytes) {
        return with("Content-Type", "multipart/form-data; boundary=b")
                .with("Content-Length", String.valueOf(bytes))
                .send(BEGINNING);
    }

    Reply sendFormOfUnknownLength() {
        return with("Content-Type", "Multipart/Form-Data; boundary=b")
                .with("Transfer-Encoding", "chunked")
                .send(Integer.toHexString(BEGINNING.length()) + "\r\n" + BEGINNING + "\r\n");
    }

    Reply send(String body) {
        var address = URI.create(application);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var host = lines.stream().anyMatch(line -> line.startsWith("Host:"))
                    ? ""
                    : "Host: " + address.getAuthority() + "\r\n";
            socket.getOutputStream()
                    .write((String.join("\r\n", lines) + "\r\n" + host + "Connection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(this + " got no answer.", failure);
        }
    }

    private static Reply read(BufferedReader reply) throws IOException {
        var status = Integer.parseInt(reply.readLine().split(" ")[1]);
        var head = new ArrayList<String>();
        for (var line = reply.readLine(); line != null && !line.isEmpty(); line = reply.readLine()) {
            head.add(line);
        }
        var body = new StringBuilder();
        try {
            for (var line = reply.readLine(); line != null; line = reply.readLine()) {
                body.append(line).append('\n');
            }
        } catch (IOException hungUp) {
            body.append("(cut off)");
        }
        return new Reply(status, head, body.toString());
    }
}
