package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.PostgresForTests;
import io.waymark.kit.test.TokensForTests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "spring.config.name=sample")
@Import({PostgresForTests.class, TokensForTests.class, EventTests.Ears.class})
class EventTests {

    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final int PORT = TestSocketUtils.findAvailableTcpPort();

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Ears ears;

    @Autowired
    EventTests(Outbox outbox, TransactionTemplate transaction, Ears ears) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.ears = ears;
    }

    @DynamicPropertySource
    static void subscribeToItself(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("waymark.events.subscribers.self.url", () -> "http://localhost:" + PORT + "/events");
    }

    @Test
    void deliversWhatWasCommittedOnceAlsoWhenTheReceiverFailedAtFirst() {
        var completed = session();
        ears.deaf = true;

        publish(completed);
        await().during(Duration.ofMillis(1500)).until(() -> !ears.heard.contains(completed));
        ears.deaf = false;

        await().atMost(Duration.ofSeconds(20)).until(() -> ears.heard.contains(completed));
        await().during(Duration.ofSeconds(2)).until(() -> ears.times(completed) == 1);
    }

    @Test
    void tellsNobodyOfWhatWasRolledBack() {
        var undone = session();

        CurrentInstitution.run(
                undone.institution(),
                () -> transaction.executeWithoutResult(attempt -> {
                    outbox.publish(undone);
                    attempt.setRollbackOnly();
                }));

        await().during(Duration.ofSeconds(3)).until(() -> !ears.heard.contains(undone));
    }

    @Test
    void appliesAnEventOnceHoweverOftenItArrives() throws Exception {
        var completed = session();

        assertThat(send("evt_twice", body(completed), SECRET)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(send("evt_twice", body(completed), SECRET)).isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(ears.times(completed)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotSignedOrNotAnEvent() throws Exception {
        var other = "whsec_HxAeHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=";

        assertThat(send("evt_1", body(session()), other)).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(send("evt_2", "{\"type\": \"session.completed\"}", SECRET)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(send("evt_3", "rubbish", SECRET)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private void publish(SessionCompleted completed) {
        CurrentInstitution.run(
                completed.institution(), () -> transaction.executeWithoutResult(_ -> outbox.publish(completed)));
    }

    private HttpStatusCode send(String id, String body, String secret) throws Exception {
        var now = Clock.systemUTC().instant().getEpochSecond();
        return RestClient.create("http://localhost:" + PORT)
                .post()
                .uri("/events")
                .contentType(MediaType.APPLICATION_JSON)
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now))
                .header("webhook-signature", new Webhook(secret).sign(id, now, body))
                .body(body)
                .exchange((_, response) -> response.getStatusCode());
    }

    private static SessionCompleted session() {
        return new SessionCompleted(
                InstitutionId.next(),
                UUID.randomUUID(),
                PersonId.next(),
                PersonId.next(),
                "mentoring",
                Instant.parse("2026-03-03T09:00:00Z"),
                45);
    }

    private static String body(SessionCompleted event) {
        return """
                {"type": "session.completed", "timestamp": "2026-03-03T10:00:00Z", "data": {"institution": "%s",
                 "session": "%s", "student": "%s", "mentor": "%s", "sessionType": "mentoring",
                 "startsAt": "2026-03-03T09:00:00Z", "minutes": 45}}
                """.formatted(event.institution(), event.session(), event.student(), event.mentor());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Ears {

        private final List<SessionCompleted> heard = new CopyOnWriteArrayList<>();
        private volatile boolean deaf;

        @EventListener
        void on(SessionCompleted event) {
            if (deaf) {
                throw new IllegalStateException("deaf");
            }
            heard.add(event);
        }

        long times(SessionCompleted event) {
            return heard.stream().filter(event::equals).count();
        }
    }
}
