package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.test.TokensForTests;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Requests that change something and are sent again, because an answer was lost. */
class RepeatedRequestTests extends SampleTest {

    private static final String GREEN = "{\"colour\": \"green\", \"coats\": 1}";

    private final String dana = TokensForTests.bearer(InstitutionId.next(), PersonId.next(), Role.ADVISOR);

    @Autowired
    private MockMvcTester mvc;

    @Test
    void areDoneOnceAndSaidToBeDone() {
        var pebble = pebble();

        assertThat(paint(pebble, "\"0\"", GREEN, "key-1")).hasStatusOk();

        assertThat(paint(pebble, "\"0\"", GREEN, "key-1"))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader(IdempotencyKeys.REPLAYED, "true");
        assertThat(show(pebble)).hasHeader("ETag", "\"1\"");
    }

    @Test
    void areRefusedWhereTheKeyWasForSomethingElse() {
        var pebble = pebble();
        paint(pebble, "\"0\"", GREEN, "key-2");

        assertThat(paint(pebble, "\"1\"", GREEN.replace("green", "red"), "key-2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("idempotency-key-reused");
    }

    @Test
    void areTriedAgainAfterARefusal() {
        var pebble = pebble();
        assertThat(paint(pebble, "\"7\"", GREEN, "key-3")).hasStatus(HttpStatus.PRECONDITION_FAILED);

        assertThat(paint(pebble, "\"0\"", GREEN, "key-3")).hasStatusOk();
    }

    @Test
    void areNewWithoutAKey() {
        var pebble = pebble();
        paint(pebble, "\"0\"", GREEN, null);

        assertThat(paint(pebble, "\"0\"", GREEN, null)).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void areDoneOnceWhenTheyComeAtTheSameMoment() {
        var pebble = pebble();

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> paint(pebble, "\"0\"", GREEN, "key-4"), Thread.ofPlatform()::start))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(200, 204));
        assertThat(show(pebble)).hasHeader("ETag", "\"1\"");
    }

    private String pebble() {
        return id(mvc.post()
                .uri("/pebbles")
                .header("Authorization", dana)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"colour\": \"grey\", \"coats\": 1}")
                .exchange());
    }

    private static String id(MvcTestResult made) {
        try {
            return com.jayway.jsonpath.JsonPath.read(made.getResponse().getContentAsString(), "$.id");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult paint(String pebble, String version, String body, @Nullable String key) {
        var request = mvc.put()
                .uri("/pebbles/{id}", pebble)
                .header("Authorization", dana)
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header(IdempotencyKeys.HEADER, key)).exchange();
    }

    private MvcTestResult show(String pebble) {
        return mvc.get()
                .uri("/pebbles/{id}", pebble)
                .header("Authorization", dana)
                .exchange();
    }
}
