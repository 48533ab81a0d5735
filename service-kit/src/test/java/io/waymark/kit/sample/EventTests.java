package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Priority;
import com.standardwebhooks.Webhook;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

class EventTests extends SampleTest {

    private static final String SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Ears ears;
    private final JdbcClient jdbc;

    @Autowired
    EventTests(Outbox outbox, TransactionTemplate transaction, Ears ears, JdbcClient jdbc) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.ears = ears;
        this.jdbc = jdbc;
    }

    @Test
    void deliversWhatWasCommittedOnceAlsoWhenTheReceiverFailedAtFirst() {
        var completed = session();
        ears.close();

        publish(completed);
        await().atMost(Duration.ofSeconds(20)).until(() -> ears.missed(completed));
        ears.open();

        await().atMost(Duration.ofSeconds(20)).until(() -> !isOnItsWay(completed));
        assertThat(ears.times(completed)).isOne();
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

        assertThat(isOnItsWay(undone)).isFalse();
    }

    @Test
    void appliesAnEventOnceHoweverOftenItArrives() throws Exception {
        var completed = session();

        assertThat(send("evt_twice", body(completed), SECRET)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(send("evt_twice", body(completed), SECRET)).isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(ears.times(completed)).isEqualTo(1);
    }

    @Test
    void asksToBeToldLaterOfWhatItDoesNotKnowYet() throws Exception {
        var outran = session();
        ears.knowNothingOf(outran);
        assertThat(send("evt_early", body(outran), SECRET)).isEqualTo(HttpStatus.TOO_EARLY);

        ears.knowNothingOf(null);
        assertThat(send("evt_early", body(outran), SECRET)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(ears.times(outran)).isOne();
    }

    @Test
    void refusesWhatIsNotSignedOrNotAnEvent() throws Exception {
        var other = "whsec_HxAeHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=";

        assertThat(send("evt_1", body(session()), other)).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(send("evt_2", "{\"type\": \"session.completed\"}", SECRET)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(send("evt_3", "rubbish", SECRET)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void deliversManyFactsInOneDeliveryAndAppliesEachOnce() {
        var institution = InstitutionId.next();
        var many = Stream.generate(() -> session(institution)).limit(150).toList();

        CurrentInstitution.run(
                institution,
                () -> transaction.executeWithoutResult(_ -> {
                    outbox.publish(many);
                    assertThat(onTheirWayTo(institution)).isEqualTo(2);
                }));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(many).allMatch(event -> ears.times(event) == 1));
    }

    @Test
    void deliversAFewFactsTogetherAsSoonAsOneByItself() {
        var institution = InstitutionId.next();
        var few = List.of(session(institution), session(institution));

        CurrentInstitution.run(
                institution,
                () -> transaction.executeWithoutResult(_ -> {
                    outbox.publishTogether(few);
                    outbox.publish(session(institution));
                    assertThat(prioritiesOf(institution)).hasSize(2).containsOnly(Priority.MEDIUM);
                }));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(few).allMatch(event -> ears.times(event) == 1));
    }

    @Test
    void appliesTheOthersOfABatchWhenOneOfThemFailsAndThatOneLater() throws Exception {
        var institution = InstitutionId.next();
        var sound = session(institution);
        var broken = session(institution);
        ears.refuse(broken);
        var batch = """
                {"type": "events.batch", "timestamp": "2026-03-03T10:00:00Z", "data": [
                  {"id": "evt_%1$s_a", "type": "session.completed", "data": %2$s},
                  {"id": "evt_%1$s_b", "type": "session.completed", "data": %3$s},
                  {"id": "evt_%1$s_c", "type": "pebble.painted", "data": {}}]}
                """.formatted(institution, data(broken), data(sound));

        assertThat(send("bat_1", batch, SECRET)).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(ears.times(sound)).isOne();
        assertThat(ears.times(broken)).isZero();

        ears.refuse(null);
        assertThat(send("bat_1", batch, SECRET)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(ears.times(sound)).isOne();
        assertThat(ears.times(broken)).isOne();
    }

    private List<Integer> prioritiesOf(InstitutionId institution) {
        return jdbc.sql("select priority from scheduled_deliveries where convert_from(task_data, 'UTF8') like ?")
                .param("%" + institution + "%")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private int onTheirWayTo(InstitutionId institution) {
        return jdbc.sql("select count(*) from scheduled_deliveries where convert_from(task_data, 'UTF8') like ?")
                .param("%" + institution + "%")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private void publish(SessionCompleted completed) {
        CurrentInstitution.run(
                completed.institution(), () -> transaction.executeWithoutResult(_ -> outbox.publish(completed)));
    }

    private boolean isOnItsWay(SessionCompleted event) {
        return jdbc.sql("select exists (select from scheduled_tasks where convert_from(task_data, 'UTF8') like ?)")
                .param("%" + event.session() + "%")
                .query(Boolean.class)
                .single();
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
        return session(InstitutionId.next());
    }

    private static SessionCompleted session(InstitutionId institution) {
        return new SessionCompleted(
                institution,
                UUID.randomUUID(),
                PersonId.next(),
                PersonId.next(),
                "mentoring",
                Instant.parse("2026-03-03T09:00:00Z"),
                45);
    }

    private static String body(SessionCompleted event) {
        return "{\"type\": \"session.completed\", \"timestamp\": \"2026-03-03T10:00:00Z\", \"data\": %s}"
                .formatted(data(event));
    }

    private static String data(SessionCompleted event) {
        return """
                {"institution": "%s", "session": "%s", "student": "%s", "mentor": "%s", "sessionType": "mentoring",
                 "startsAt": "2026-03-03T09:00:00Z", "minutes": 45}
                """.formatted(event.institution(), event.session(), event.student(), event.mentor());
    }
}
