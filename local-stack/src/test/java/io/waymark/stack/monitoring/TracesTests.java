package io.waymark.stack.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** One id leads through the logs of all services; a line for each request says what it was without telling secrets. */
class TracesTests {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Pattern REFERENCE = Pattern.compile("tell them this number: ([0-9a-f]{32})");

    private final Logger access = (Logger) LoggerFactory.getLogger("waymark.access");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        StackForTests.get();
        lines.list = new java.util.concurrent.CopyOnWriteArrayList<>();
        lines.start();
        access.addAppender(lines);
        access.setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoMore() {
        access.setLevel(Level.OFF);
        access.detachAppender(lines);
    }

    @Test
    void aPageIsFoundInTheLogsOfTheServicesItAsked() {
        var maya = Visitor.signedIn("alder-valley", "maya.okafor@aldervalley.example");

        maya.send(Request.get(Visitor.address("/student/roadmap"))
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(of(TRACE))
                        .anyMatch(line ->
                                line.matches("GET /student/roadmap 200 \\d+ ms \\d+ B by [0-9a-f-]{36}/[0-9a-f-]{36}"))
                        .anyMatch(line -> line.startsWith("GET /api/journeys/{student}/home 200 "))
                        .anyMatch(line -> line.startsWith("GET /api/sessions 200 ")));
    }

    @Test
    void anErrorPageSaysTheNumberThatItIsFoundBy() {
        var maya = Visitor.signedIn("alder-valley", "maya.okafor@aldervalley.example");

        var page = maya.get("/student/roadmap/steps/nowhere");
        var reference = REFERENCE.matcher(page.body());

        assertThat(reference.find()).as(page.toString()).isTrue();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(of(reference.group(1)))
                        .anyMatch(line -> line.startsWith("GET /student/roadmap/steps/{step} 404 ")));
    }

    @Test
    void aLinkIsASecretThatNoLineTells() {
        Visitor.anybody().get("/verify/alder-valley.secret");

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(lines.list)
                        .extracting(ILoggingEvent::getFormattedMessage)
                        .anyMatch(line -> line.startsWith("GET /verify/{secret} 404 "))
                        .noneMatch(line -> line.contains("alder-valley.secret")));
    }

    private List<String> of(String trace) {
        return lines.list.stream()
                .filter(line -> trace.equals(line.getMDCPropertyMap().get("traceId")))
                .flatMap(line -> Stream.of(line.getFormattedMessage()))
                .toList();
    }
}
