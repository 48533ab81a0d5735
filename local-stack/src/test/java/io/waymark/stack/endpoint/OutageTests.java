package io.waymark.stack.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.waymark.core.identity.Role;
import io.waymark.stack.Answer;
import io.waymark.stack.PostgresProcess;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import io.waymark.stack.endpoint.Endpoint.Reach;
import io.waymark.stack.form.RefusingServices;
import io.waymark.stack.platform.Stack;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is away, every page and every endpoint says so within two seconds, and is there again with it. */
class OutageTests {

    private static final Duration SOON = Duration.ofSeconds(2);
    /** A walk is faster than people are. */
    private static final Duration BACK = Duration.ofSeconds(5);

    private final Stack stack = StackForTests.get();

    /** What is asked, ready to be sent while nothing can be looked up. */
    private record Call(String name, int usual, Supplier<Answer> send) {}

    private record Timed(Answer answer, Duration took) {}

    @Test
    void everyPathSaysThatTheDatabaseIsSilentOrGone() {
        var found = PostgresProcess.find();
        assumeTrue(found.isPresent());
        var postgres = found.orElseThrow();
        var pages = pages();
        var endpoints = endpoints();

        postgres.freeze();
        try {
            isAway("first", first());
            walk(pages, endpoints);
        } finally {
            postgres.thaw();
        }
        isBack();

        postgres.stop();
        try {
            isAway("first", first());
            walk(pages, endpoints);
        } finally {
            postgres.start();
            StackForTests.reconnect();
        }
    }

    @Test
    void everyPageSaysThatTheServicesAreGone() {
        try (var _ = RefusingServices.gone()) {
            pages().forEach(OutageTests::isThereOrAway);
        }
    }

    /** Calls are taken and never answered, as by a process that was stopped. */
    @Test
    void everyPageSaysThatTheServicesAreSilent() {
        try (var _ = RefusingServices.silent()) {
            pages().stream().filter(call -> !call.name().contains(" POST ")).forEach(OutageTests::isThereOrAway);
        }
    }

    private static void isThereOrAway(Call call) {
        var answer = timed(call.send()).answer();
        assertThat(answer.status()).as("%s: %s", call.name(), answer).matches(it -> it < 500 || it == 503);
        answer.saysNothingOfOurInsides();
        if (answer.status() == 503) {
            assertThat(answer.body())
                    .as(call.name())
                    .containsAnyOf(
                            "<h1>Waymark is not available right now</h1>",
                            "<h1>This was not sent yet</h1>",
                            "can’t be shown right now");
        }
    }

    /** The first to meet the outage are answered as soon as those who come later. */
    private static Answer first() {
        return timed(() -> Visitors.of(Role.STUDENT).get("/student/roadmap")).answer();
    }

    private void walk(List<Call> pages, List<Call> endpoints) {
        pages.forEach(call -> {
            var answer = timed(call.send()).answer();
            if (answer.status() == 503) {
                isAway(call.name(), answer);
            } else {
                assertThat(answer.status()).as("%s: %s", call.name(), answer).isEqualTo(call.usual());
            }
        });
        endpoints.forEach(call -> {
            var answer = timed(call.send()).answer();
            if (call.name().contains(" /actuator/health")) {
                assertThat(answer.status()).as(call.name()).isIn(200, 503);
            } else if (answer.status() == 503) {
                assertThat(answer.contentType()).as(call.name()).startsWith("application/problem+json");
                assertThat(answer.header("retry-after")).as(call.name()).isNotEmpty();
                answer.saysNothingOfOurInsides();
            } else {
                assertThat(answer.status()).as("%s: %s", call.name(), answer).isIn(call.usual(), 400, 412, 422);
            }
        });
        open();
    }

    /** What needs nothing is there; what says how we are says it. */
    private void open() {
        assertThat(timed(() -> Request.get(stack.webUrl() + "/oauth2/jwks").send())
                        .answer()
                        .status())
                .isEqualTo(200);
        assertThat(timed(() -> Visitor.anybody().get("/assets/nothing.css"))
                        .answer()
                        .status())
                .isEqualTo(404);
        for (var service : List.of(stack.webUrl(), stack.advisingUrl(), stack.mentoringUrl())) {
            assertThat(timed(() -> Request.get(service + "/actuator/health/liveness")
                                    .send())
                            .answer()
                            .status())
                    .isEqualTo(200);
            assertThat(timed(() -> Request.get(service + "/actuator/health/readiness")
                                    .send())
                            .answer()
                            .status())
                    .isEqualTo(503);
        }
    }

    @AfterEach
    void isBack() {
        await().atMost(BACK).untilAsserted(() -> {
            for (var service : List.of(stack.webUrl(), stack.advisingUrl(), stack.mentoringUrl())) {
                var health = Request.get(service + "/actuator/health/readiness").send();
                assertThat(health.status()).as(service).isEqualTo(200);
            }
        });
        for (var role : Role.values()) {
            var visitor = Visitors.of(role);
            assertThat(visitor.get(visitor.get("/").header("location")).status())
                    .as(role.name())
                    .isEqualTo(200);
        }
    }

    private static void isAway(String name, Answer answer) {
        assertThat(answer.status()).as("%s: %s", name, answer).isEqualTo(503);
        assertThat(answer.header("retry-after")).as(name).isNotEmpty();
        answer.saysNothingOfOurInsides();
        if (answer.contentType().startsWith("text/html")) {
            assertThat(answer.header("content-security-policy")).as(name).contains("default-src 'none'");
            assertThat(answer.body())
                    .as(name)
                    .contains("<h1>Waymark is not available right now</h1>", "/assets/css/waymark-");
        }
    }

    private static Timed timed(Supplier<Answer> call) {
        var begun = System.nanoTime();
        var answer = call.get();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(took).as(answer.toString()).isLessThan(SOON);
        return new Timed(answer, took);
    }

    /** Each as whoever it is for, and as somebody whom nobody knows. */
    private static List<Call> pages() {
        var stranger = Visitor.stranger();
        return Stream.of(PageMatrix.OF_SOMEBODY, PageMatrix.OPEN)
                .flatMap(List::stream)
                .flatMap(page -> Stream.concat(
                                Stream.of(Role.values())
                                        .filter(role -> page.isFor(role) || PageMatrix.OF_EVERYBODY.contains(page))
                                        .map(Visitors::of),
                                Stream.of(stranger))
                        .map(visitor -> page(page, visitor)))
                .toList();
    }

    private static Call page(Page page, Visitor visitor) {
        var address = Ids.CONCERNED.fill(page.address());
        var fields = page.filled();
        return new Call(
                page.name(),
                page.answer(),
                () -> page.method().equals("POST") ? visitor.post(address, fields) : visitor.get(address));
    }

    private static List<Call> endpoints() {
        return ApiMatrix.ALL.stream()
                .flatMap(endpoint -> endpoint.reach() == Reach.OPEN
                        ? Stream.of(new Call(endpoint.name(), endpoint.answer(), endpoint.request()::send))
                        : endpoint.may().stream().map(who -> {
                            var request = endpoint.request().as(who.concerned());
                            var usual = who.isKnownTo(endpoint.app()) ? endpoint.answer() : 401;
                            return new Call(endpoint.name() + " as " + who, usual, request::send);
                        }))
                .toList();
    }
}
