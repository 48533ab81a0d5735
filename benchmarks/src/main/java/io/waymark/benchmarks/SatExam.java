package io.waymark.benchmarks;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.platform.Stack;
import io.waymark.web.token.TokenMint;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** A timed exam that somebody sits over HTTP. */
record SatExam(RestClient advising, Supplier<String> tokens, String id, int questions, String letters) {

    private static final Duration TO_TRY_AGAIN = Duration.ofMillis(500);

    static SatExam start(Stack stack, InstitutionId college, PersonId student) {
        var advising = RestClient.create(stack.advisingUrl());
        var mint = stack.web().getBean(TokenMint.class);
        var caller = new Caller(college, student, "Student", Set.of(Role.STUDENT));
        var attempt = Objects.requireNonNull(advising.post()
                        .uri("/api/practice/attempts")
                        .headers(headers -> headers.setBearerAuth(mint.mintFor(caller, Set.of(TokenAudience.ADVISING))))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("{\"credential\": \"rhit\", \"mode\": \"EXAM\"}")
                        .retrieve()
                        .body(JsonNode.class))
                .get("attempt");
        var questions = attempt.get("questions").asInt();
        var random = new Random(student.value().hashCode());
        var letters = IntStream.range(0, questions)
                .mapToObj(_ -> String.valueOf((char) ('A' + random.nextInt(4))))
                .collect(Collectors.joining());
        return new SatExam(
                advising,
                () -> mint.mintFor(caller, Set.of(TokenAudience.ADVISING)),
                attempt.get("id").asString(),
                questions,
                letters);
    }

    /**
     * Evenly over the time, beginning within the first few seconds.
     *
     * @param waits takes the milliseconds until each answer was acknowledged
     * @param again counts answers that had to be sent again
     */
    Void answerAll(Duration time, Queue<Long> waits, LongAdder again) throws InterruptedException {
        var pause = time.dividedBy(questions);
        var next = System.nanoTime() + (long) (Math.floorMod(id.hashCode(), 1_000) / 1_000.0 * pause.toNanos());
        for (int position = 1; position <= questions; position++) {
            Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
            var began = System.nanoTime();
            while (!isAnswered(position)) {
                again.increment();
                Thread.sleep(TO_TRY_AGAIN);
            }
            waits.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
            next += pause.toNanos();
        }
        return null;
    }

    /** Not if the service was too busy, in which case the page keeps the answer and offers to send it again. */
    private boolean isAnswered(int position) {
        try {
            advising.put()
                    .uri("/api/practice/attempts/{id}/questions/{position}", id, position)
                    .headers(headers -> headers.setBearerAuth(tokens.get()))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{\"choice\": \"%s\", \"flagged\": false}".formatted(letters.charAt(position - 1)))
                    .retrieve()
                    .toBodilessEntity();
            return true;
        } catch (HttpServerErrorException.ServiceUnavailable busy) {
            return false;
        }
    }

    void submit() {
        advising.post()
                .uri("/api/practice/attempts/{id}/submit", id)
                .headers(headers -> headers.setBearerAuth(tokens.get()))
                .retrieve()
                .toBodilessEntity();
    }

    /** As the tables should have it. */
    String sent() {
        return id + " " + letters;
    }
}
