package io.waymark.stack.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import io.waymark.stack.delivery.Meeting;
import io.waymark.stack.platform.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what happens in a service to the inbox and the mail of whom it concerns. */
class NoticeStoryTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern PAGE = Pattern.compile("http://localhost:\\d+/messages/[0-9a-f-]{36}/page");

    private final Stack stack = StackForTests.get();

    @AfterEach
    void clockBackToNow() {
        stack.clock().backToNow();
    }

    @Test
    void anAppointmentThatAStudentBooksIsInTheAdvisorsInboxOnceAndInTheirMailWithACalendarEntry() {
        var advisor = awake("marisol.ibarra@aldervalley.example");
        var topic = "Courses of the spring term";

        var appointment = book(People.ELI, topic);

        await().atMost(PATIENCE).until(() -> noticesOf(People.MARISOL, appointment) == 1);
        assertThat(advisor.get("/messages").body()).contains("Appointment with Eli Brandt booked");
        await().atMost(PATIENCE)
                .until(() ->
                        mailsTo("marisol.ibarra@aldervalley.example", topic).size() == 1);
        var mail = mailsTo("marisol.ibarra@aldervalley.example", topic).getFirst();
        assertThat(mail.calendar()).contains("METHOD:REQUEST", "UID:", "SUMMARY:Appointment with Eli Brandt");
        assertThat(mail.attachments()).extracting(StoredMail.Attachment::name).contains("invite.ics");

        var link = PAGE.matcher(mail.text());
        assertThat(link.find()).isTrue();
        assertThat(advisor.get(link.group()).header("location")).endsWith("/host/calendar/advisor/" + appointment);
        assertThat(Visitor.stranger().get("/mailbox/" + mail.id()).body()).contains(topic);
    }

    @Test
    void evidenceThatAReviewerReturnsIsInTheStudentsInboxOnceTheDecisionStands() {
        var waiting = Waiting.forAnAdvisor();
        var student = awake(waiting.student());
        var reason = "Say more about the records.";

        sendBack(waiting, reason);
        stack.clock().setTo(stack.clock().instant().plus(Duration.ofMinutes(11)));
        tellWhatStands();

        await().atMost(PATIENCE)
                .until(() -> noticesOf(People.at("alder-valley", waiting.student()), waiting.evidence()) == 1);
        assertThat(student.get("/messages").body()).contains("Evidence returned for changes");
        await().atMost(PATIENCE).until(() -> mailsTo(waiting.student(), reason).size() == 1);
    }

    @Test
    void bothSidesOfADisputedSessionAreToldWhatTheOtherSaysAndWhatTheCollegeDecides() {
        var eli = awake("eli.brandt@aldervalley.example");
        var tomas = awake("tomas.varga@aldervalley.example");
        var session = Meeting.ofLastWeek(People.ELI, People.TOMAS).id();
        var reason = "The video log shows both.";

        say(People.TOMAS, session, true);
        say(People.ELI, session, false);

        await().atMost(PATIENCE).until(() -> noticesOf(People.TOMAS, session, "SESSION_DISPUTED") == 1);
        assertThat(tomas.get("/messages").body()).contains("Eli Brandt says otherwise of your session");
        assertThat(noticesOf(People.ELI, session, "SESSION_DISPUTED")).isZero();

        post(
                People.RUTH,
                "/api/sessions/" + session + "/settlement",
                "{\"met\": true, \"reason\": \"%s\"}".formatted(reason));

        for (var side : List.of(People.ELI, People.TOMAS)) {
            await().atMost(PATIENCE).until(() -> noticesOf(side, session, "SESSION_SETTLED") == 1);
        }
        assertThat(eli.get("/messages").body()).contains("Attendance of your session with Tomas Varga is settled");
        assertThat(tomas.get("/messages").body()).contains("Attendance of your session with Eli Brandt is settled");
        for (var email : List.of("eli.brandt@aldervalley.example", "tomas.varga@aldervalley.example")) {
            await().atMost(PATIENCE).until(() -> mailsTo(email, reason).size() == 1);
        }
    }

    /** Evidence that some student's advisor has not decided yet; not Maya's or Eli's, of which other tests know more. */
    private record Waiting(String evidence, String student, String advisor) {

        static Waiting forAnAdvisor() {
            return StackForTests.database()
                    .sql("""
                            select e.id::text as evidence, s.email as student, a.email as advisor
                            from advising.evidence e
                            join advising.verification v on v.institution_id = e.institution_id and v.evidence_id = e.id
                             and v.capacity = 'ADVISOR' and v.state = 'WAITING'
                            join advising.assignment g on g.institution_id = e.institution_id and g.student_id = e.student_id
                             and now() >= g.starts_at and now() < g.ends_at
                            join advising.person s on s.institution_id = e.institution_id and s.id = e.student_id
                            join advising.person a on a.institution_id = e.institution_id and a.id = g.advisor_id
                            where e.institution_id = ? and e.status = 'SUBMITTED' and s.id not in (?, ?)
                            order by e.id limit 1
                            """)
                    .params(
                            People.MAYA.institution().value(),
                            People.MAYA.person().value(),
                            People.ELI.person().value())
                    .query((row, _) ->
                            new Waiting(row.getString("evidence"), row.getString("student"), row.getString("advisor")))
                    .single();
        }
    }

    /** Signed in, and mailed at any hour. */
    private static Visitor awake(String email) {
        StackForTests.givePassword(email);
        var visitor = Visitor.signedIn("alder-valley", email);
        visitor.post("/messages/settings", Map.of("quietFrom", "12:00", "quietUntil", "12:00", "digestAt", "07:30"));
        return visitor;
    }

    private String book(Caller student, String topic) {
        var now = stack.clock().instant();
        var slots = read(Request.get("%s/api/appointments/slots?from=%s&to=%s"
                        .formatted(stack.advisingUrl(), now, now.plus(Duration.ofDays(14))))
                .as(Tokens.of(student))
                .send());
        // not the first, which may become too soon while it is booked
        var slot = slots.get("slots").get(1).get("startsAt").asString();
        return read(Request.of("POST", stack.advisingUrl() + "/api/appointments")
                        .as(Tokens.of(student))
                        .json("{\"student\": \"%s\", \"startsAt\": \"%s\", \"topic\": \"%s\"}"
                                .formatted(student.person(), slot, topic))
                        .send())
                .get("id")
                .asString();
    }

    private void say(Caller who, String session, boolean met) {
        post(who, "/api/sessions/" + session + "/attendance", "{\"met\": %s}".formatted(met));
    }

    private void post(Caller who, String path, String body) {
        var answer = Request.of("POST", stack.mentoringUrl() + path)
                .as(Tokens.of(who))
                .json(body)
                .send();
        assertThat(answer.status()).as(answer.toString()).isIn(200, 204);
    }

    private void sendBack(Waiting waiting, String reason) {
        var address = stack.advisingUrl() + "/api/evidence/" + waiting.evidence();
        var advisor = Tokens.of(People.at("alder-valley", waiting.advisor()));
        read(Request.of("POST", address + "/return")
                .as(advisor)
                .header("If-Match", Request.get(address).as(advisor).send().header("etag"))
                .json("{\"comment\": \"%s\"}".formatted(reason))
                .send());
    }

    /** Lets the time of what waits until a decision can be undone no more come now. */
    private static void tellWhatStands() {
        StackForTests.database()
                .sql(
                        "update advising.scheduled_tasks set execution_time = now() where task_name = 'tell-decision' and not picked")
                .update();
    }

    private static int noticesOf(Caller person, String thing) {
        return StackForTests.database()
                .sql("select count(*) from web.notice where person_id = ? and subject_id = ?::uuid")
                .params(person.person().value(), thing)
                .query(Integer.class)
                .single();
    }

    private static int noticesOf(Caller person, String thing, String kind) {
        return StackForTests.database()
                .sql("select count(*) from web.notice where person_id = ? and subject_id = ?::uuid and kind = ?")
                .params(person.person().value(), thing, kind)
                .query(Integer.class)
                .single();
    }

    private static List<StoredMail> mailsTo(String email, String saying) {
        return StackForTests.mailbox().newest().stream()
                .filter(mail -> mail.to().equals(email) && mail.text().contains(saying))
                .toList();
    }

    private static JsonNode read(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
