package io.waymark.benchmarks;

import io.waymark.stack.platform.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The three services as processes of their own, from the jars that the build made. */
final class KillableServices implements AutoCloseable {

    static final String OPERATOR_SECRET = "an-operator-of-benchmarks";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final String database;
    private final Path documents;
    private final Map<String, Integer> ports;
    private final Map<String, Process> processes = new HashMap<>();

    private KillableServices(String database, Path documents, Ports ports) {
        this.database = database;
        this.documents = documents;
        this.ports = Map.of(
                "web-app", ports.web(), "advising-service", ports.advising(), "mentor-service", ports.mentoring());
    }

    static KillableServices start(String database) throws IOException, InterruptedException {
        var services = new KillableServices(database, Files.createTempDirectory("documents"), Ports.free());
        try {
            for (var name : services.names()) {
                services.restart(name);
            }
            return services;
        } catch (IllegalStateException notStarted) {
            services.close();
            throw notStarted;
        }
    }

    List<String> names() {
        return List.of("web-app", "advising-service", "mentor-service");
    }

    String url(String name) {
        return "http://localhost:" + ports.get(name);
    }

    void kill(String name) throws InterruptedException {
        Objects.requireNonNull(processes.get(name)).destroyForcibly().waitFor();
    }

    /** Starts it and waits until it says that it is ready. */
    void restart(String name) throws IOException, InterruptedException {
        var log = Files.createTempFile(name, ".log").toFile();
        var process = new ProcessBuilder(command(name))
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        processes.put(name, process);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady(name)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(name + " does not start, see " + log);
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private boolean isReady(String name) {
        try {
            return RestClient.create(url(name))
                            .get()
                            .uri("/actuator/health/readiness")
                            .retrieve()
                            .toBodilessEntity()
                            .getStatusCode()
                    == HttpStatus.OK;
        } catch (RestClientException notYet) {
            return false;
        }
    }

    private List<String> command(String name) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-jar",
                jar(name).toString(),
                "--server.port=" + ports.get(name),
                "--spring.datasource.url=" + database,
                "--spring.datasource.password=service",
                "--spring.flyway.url=" + database,
                "--spring.flyway.user=postgres",
                "--spring.flyway.password=postgres",
                "--waymark.nightly.at=23:59",
                "--waymark.events.secret=" + SECRET));
        if (name.equals("web-app")) {
            command.addAll(List.of(
                    "--waymark.tokens.issuer=" + url("web-app"),
                    "--waymark.tokens.operator-secret=" + OPERATOR_SECRET,
                    "--spring.http.serviceclient.advising.base-url=" + url("advising-service"),
                    "--spring.http.serviceclient.mentoring.base-url=" + url("mentor-service")));
        } else {
            command.add("--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + url("web-app"));
            command.add("--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + url("web-app") + "/oauth2/jwks");
        }
        if (name.equals("advising-service")) {
            command.add("--waymark.documents.folder=" + documents);
            command.addAll(subscriber("web", "web-app"));
            command.addAll(subscriber("mentoring", "mentor-service"));
        }
        return command;
    }

    private List<String> subscriber(String name, String service) {
        var prefix = "--waymark.events.subscribers." + name;
        return List.of(
                prefix + ".url=" + url(service) + "/events",
                prefix + ".secret=" + SECRET,
                prefix + ".types=institution.opened,person.changed",
                prefix + ".batch=100");
    }

    private static Path jar(String name) throws IOException {
        try (var files = Files.list(Path.of("..", name, "target"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Build " + name + " first: mvn -DskipTests package"));
        }
    }

    @Override
    public void close() {
        processes.values().forEach(Process::destroyForcibly);
    }
}
