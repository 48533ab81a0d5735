package io.waymark.stack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import io.waymark.stack.platform.Stack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One service is away while the others go on. */
class DeliveryTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Caller STUDENT = People.at("alder-valley", "hugo.keller@aldervalley.example");

    private final Stack stack = StackForTests.get();

    @AfterEach
    void bringEverythingBack() {
        if (!stack.advising().isActive()) {
            stack.restartAdvising();
        }
        if (!stack.mentoring().isActive()) {
            stack.restartMentoring();
        }
    }

    @Test
    void aSessionThatWasHeldWhileAdvisingWasAwayCountsOnce() {
        var meeting = Meeting.ofLastWeek(STUDENT, People.OWEN);
        var before = counted(meeting);
        stack.stopAdvising();
        assertThat(meeting.tookPlace(STUDENT).status()).isEqualTo(200);
        assertThat(meeting.tookPlace(People.OWEN).status()).isEqualTo(200);
        var event = await().atMost(PATIENCE).until(() -> waiting(meeting), it -> !it.isMissingNode());
        thePagesSayThatAdvisingIsSilentAndShowTheRest();

        stack.restartAdvising();
        tryAgainAtOnce();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(counted(meeting)).isEqualTo(before + 1));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(waiting(meeting).isMissingNode()).isTrue());
        assertThat(networking()).contains("SESSION_COUNT", "VERIFIED");
        assertThat(deliver(event).status()).isEqualTo(204);
        assertThat(deliver(event).status()).isEqualTo(204);
        assertThat(deliverAs("evt_another", event).status()).isEqualTo(204);
        assertThat(counted(meeting)).isEqualTo(before + 1);
    }

    @Test
    void takesNoEventThatWasNotSignedForIt() {
        var body = "{\"type\": \"session.completed\", \"timestamp\": \"2026-03-02T09:00:00Z\", \"data\": {}}";

        var unsigned = event("evt_1", body).send();
        var forged = event("evt_1", body).header("webhook-signature", "v1,AAAA").send();
        var stale = signed("evt_1", body, now() - 3600);

        unsigned.isProblem(401);
        forged.isProblem(401);
        stale.isProblem(401);
    }

    private static String today() {
        return LocalDate.ofInstant(StackForTests.get().clock().instant(), ZoneId.of("America/New_York"))
                .toString();
    }

    @Test
    void whoeverIsDeactivatedIsSignedOutEverywhere() {
        StackForTests.givePassword("hugo.keller@aldervalley.example");
        var hugo = Visitor.signedIn("alder-valley", "hugo.keller@aldervalley.example");
        var ruth = Visitor.signedIn("alder-valley", "ruth.bellamy@aldervalley.example");
        assertThat(hugo.get("/student/roadmap").status()).isEqualTo(200);

        var leaving = Map.of(
                "lifecycle", "DEACTIVATED", "day", today(), "reason", "Left by mistake.", "version", version(STUDENT));
        assertThat(ruth.post("/admin/people/" + STUDENT.person() + "/leaving", leaving)
                        .status())
                .isEqualTo(302);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(hugo.get("/student/roadmap").status()).isEqualTo(302));
        ruth.post("/admin/people/" + STUDENT.person() + "/reactivate", Map.of("version", version(STUDENT)));
    }

    @Test
    void theRoadIsThereWhileMentoringIsAway() {
        var maya = Visitor.signedIn("alder-valley", "maya.okafor@aldervalley.example");
        stack.stopMentoring();

        var road = maya.get("/student/roadmap");
        var sessions = maya.get("/student/meetings");
        var mentors = maya.get("/student/mentors");

        assertThat(road.status()).as(road.toString()).isEqualTo(200);
        assertThat(road.body()).contains("Your roadmap to");
        assertThat(sessions.status()).as(sessions.toString()).isEqualTo(200);
        assertThat(sessions.body()).contains("Sessions with mentors can’t be shown right now", "Dana Whitcomb");
        assertThat(mentors.status()).as(mentors.toString()).isEqualTo(200);
        assertThat(mentors.body()).contains("Mentors can’t be shown right now");
    }

    @Test
    void aServiceThatStopsAnswersWhatItHasBegun() throws IOException {
        var upload = "role,number,given_name,family_name,email\nguest,1,A,B,c@d.example\n";
        try (var socket = connect()) {
            var to = socket.getOutputStream();
            var from = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            to.write("""
                    POST /api/imports?name=Late HTTP/1.1
                    Host: localhost
                    Authorization: Bearer %s
                    Content-Type: text/csv
                    Content-Length: %d
                    Expect: 100-continue

                    """.formatted(Tokens.of(People.RUTH), upload.length())
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            assertThat(from.readLine()).startsWith("HTTP/1.1 100");
            assertThat(from.readLine()).isEmpty();

            var stopped = CompletableFuture.runAsync(stack::stopAdvising, Thread.ofPlatform()::start);
            await().atMost(PATIENCE).until(this::letsNobodyIn);
            to.write(upload.getBytes(StandardCharsets.UTF_8));

            assertThat(from.readLine()).startsWith("HTTP/1.1 20");
            stopped.join();
        }
    }

    private boolean letsNobodyIn() {
        try (var _ = connect()) {
            return false;
        } catch (IOException refused) {
            return true;
        }
    }

    private Socket connect() throws IOException {
        return new Socket("localhost", URI.create(stack.advisingUrl()).getPort());
    }

    private static void thePagesSayThatAdvisingIsSilentAndShowTheRest() {
        var maya = Visitor.signedIn("alder-valley", "maya.okafor@aldervalley.example");

        var road = maya.get("/student/roadmap");
        var sessions = maya.get("/student/meetings");
        var mentors = maya.get("/student/mentors");

        assertThat(road.status()).as(road.toString()).isEqualTo(200);
        assertThat(road.body()).contains("Your roadmap can’t be shown right now", "Everything on it is saved");
        assertThat(sessions.status()).as(sessions.toString()).isEqualTo(200);
        assertThat(sessions.body())
                .contains("Appointments with your advisor can’t be shown right now", "Mentor session with Tomas");
        assertThat(mentors.status()).as(mentors.toString()).isEqualTo(200);
        assertThat(mentors.body()).contains("Tomas Varga");
    }

    /** The pause before the next attempt is over. */
    private static void tryAgainAtOnce() {
        StackForTests.database()
                .sql("update mentoring.scheduled_tasks set execution_time = now() where task_name = 'deliver-event'")
                .update();
    }

    private static String version(Caller person) {
        return StackForTests.database()
                .sql("select version from advising.person where id = ?")
                .param(person.person().value())
                .query(String.class)
                .single();
    }

    /** How often the session was counted for the student. */
    private static int counted(Meeting meeting) {
        return StackForTests.database()
                .sql("select count(*) from advising.evidence where student_id = ? and session_id = ?")
                .params(meeting.student().person().value(), UUID.fromString(meeting.id()))
                .query(Integer.class)
                .single();
    }

    private String networking() {
        return Request.get("%s/api/evidence?student=%s&step=build-mentor-relationship"
                        .formatted(stack.advisingUrl(), STUDENT.person()))
                .as(Tokens.of(STUDENT))
                .send()
                .body();
    }

    /** The delivery of the session's completion that waits to be heard, or nothing. */
    private static JsonNode waiting(Meeting meeting) {
        return StackForTests.database()
                .sql("select task_data from mentoring.scheduled_tasks where task_name = 'deliver-event'")
                .query((row, _) -> new String(row.getBytes("task_data"), StandardCharsets.UTF_8))
                .list()
                .stream()
                .filter(data -> data.contains(meeting.id()))
                .map(data -> JsonMapper.shared().readTree(data))
                .findFirst()
                .orElseGet(() -> JsonMapper.shared().missingNode());
    }

    private Answer deliver(JsonNode delivery) {
        return deliverAs(delivery.get("eventId").asString(), delivery);
    }

    private Answer deliverAs(String id, JsonNode delivery) {
        return signed(id, delivery.get("body").asString(), now());
    }

    private Answer signed(String id, String body, long at) {
        return event(id, body)
                .header("webhook-timestamp", Long.toString(at))
                .header("webhook-signature", sign(id, body, at))
                .send();
    }

    private String sign(String id, String body, long at) {
        try {
            var secret = stack.advising().getEnvironment().getRequiredProperty("waymark.events.secret");
            return new Webhook(secret).sign(id, at, body);
        } catch (WebhookSigningException | EmptyWebhookSecretException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Request event(String id, String body) {
        return Request.of("POST", stack.advisingUrl() + "/events")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now()))
                .json(body);
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }
}
