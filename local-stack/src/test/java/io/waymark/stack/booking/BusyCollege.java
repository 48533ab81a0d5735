package io.waymark.stack.booking;

import static org.awaitility.Awaitility.await;

import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.platform.Stack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A college of two hundred students, one advisor and one mentor, opened and filled as any college is. */
final class BusyCollege {

    static final int STUDENTS = 200;

    private static final String SLUG = "cedar-grove";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Stack stack = StackForTests.get();
    private final Caller admin;
    private final List<Caller> students;
    private final Caller mentor;
    private final Caller advisor;

    private BusyCollege() {
        open();
        admin = People.at(SLUG, "admin@cedargrove.example");
        enrol();
        students = IntStream.range(0, STUDENTS)
                .mapToObj(number -> "student%d@cedargrove.example".formatted(number))
                .map(email -> People.at(SLUG, email))
                .toList();
        mentor = People.at(SLUG, "mentor@cedargrove.example");
        advisor = People.at(SLUG, "advisor@cedargrove.example");
        offerTime();
    }

    static BusyCollege full() {
        return new BusyCollege();
    }

    List<Caller> students() {
        return students;
    }

    Caller mentor() {
        return mentor;
    }

    /** The mentor's free slots, soonest first. */
    List<Instant> mentorSlots() {
        var now = stack.clock().instant();
        return startsOf(Request.get("%s/api/mentors/%s/slots?from=%s&to=%s"
                        .formatted(stack.mentoringUrl(), mentor.person(), now, now.plus(Duration.ofDays(14))))
                .as(Tokens.of(students.getFirst()))
                .send());
    }

    List<Instant> advisorSlots() {
        var now = stack.clock().instant();
        return startsOf(Request.get("%s/api/appointments/slots?from=%s&to=%s"
                        .formatted(stack.advisingUrl(), now, now.plus(Duration.ofDays(14))))
                .as(Tokens.of(students.getFirst()))
                .send());
    }

    Request bookMentor(Caller student, Instant start) {
        return Request.of("POST", stack.mentoringUrl() + "/api/sessions")
                .as(Tokens.of(student))
                .json("{\"mentor\": \"%s\", \"startsAt\": \"%s\", \"minutes\": 30, \"topic\": \"A first week\"}"
                        .formatted(mentor.person(), start));
    }

    Request bookAdvisor(Caller student, Instant start) {
        return Request.of("POST", stack.advisingUrl() + "/api/appointments")
                .as(Tokens.of(student))
                .json("{\"startsAt\": \"%s\", \"topic\": \"Next term\"}".formatted(start));
    }

    private void open() {
        succeeded(Request.of("PUT", stack.advisingUrl() + "/api/institutions/" + SLUG)
                .as(Tokens.ofOperator())
                .json("""
                        {"name": "Cedar Grove College", "zone": "UTC", "admin": {"number": "1", "givenName": "Ada",
                         "familyName": "Min", "email": "admin@cedargrove.example"}}
                        """)
                .send());
    }

    private void enrol() {
        var rows = IntStream.range(0, STUDENTS)
                .mapToObj(number ->
                        "student,S%1$d,Stu,Dent %1$d,student%1$d@cedargrove.example,A1,health-information-technician"
                                .formatted(number))
                .collect(Collectors.joining("\n"));
        var file = """
                role,number,given_name,family_name,email,advisor_number,roadmap
                advisor,A1,Adi,Visor,advisor@cedargrove.example,,
                mentor,M1,Men,Tor,mentor@cedargrove.example,,
                %s
                """.formatted(rows);
        var upload = id(Request.of("POST", imports() + "?name=Everybody")
                .as(Tokens.of(admin))
                .body("text/csv", file.getBytes(StandardCharsets.UTF_8))
                .send());
        awaitState(upload, "CHECKED");
        succeeded(Request.of("POST", imports() + "/" + upload + "/apply")
                .as(Tokens.of(admin))
                .json("{\"staffConfirmed\": true}")
                .send());
        awaitState(upload, "APPLIED");
    }

    private void awaitState(UUID upload, String state) {
        await().atMost(PATIENCE)
                .until(() -> Request.get(imports() + "/" + upload)
                        .as(Tokens.of(admin))
                        .send()
                        .body()
                        .contains("\"state\":\"" + state + "\""));
    }

    private String imports() {
        return stack.advisingUrl() + "/api/imports";
    }

    private void offerTime() {
        var everyDay = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY").stream()
                .map("{\"day\": \"%s\", \"from\": \"08:00\", \"to\": \"18:00\"}"::formatted)
                .collect(Collectors.joining(","));
        var hours = """
                {"zone": "UTC", "weekly": [%s], "exceptions": [], "minutes": 30, "bufferBefore": 0, "bufferAfter": 0,
                 "noticeHours": 1, "horizonDays": 30}
                """.formatted(everyDay);
        succeeded(Request.of("PUT", stack.advisingUrl() + "/api/availability")
                .as(Tokens.of(advisor))
                .header("If-Match", "\"0\"")
                .json(hours)
                .send());
        succeeded(Request.of("PUT", stack.mentoringUrl() + "/api/mentors/me")
                .as(Tokens.of(mentor))
                .header("If-Match", "\"0\"")
                .json("""
                        {"headline": "Records", "employer": "", "about": "", "steps": [], "roadmaps": [],
                         "topics": [], "credentials": [], "languages": [], "meetingKind": "PHONE",
                         "meetingPlace": "555", "capacity": 50, "published": true}
                        """)
                .send());
        succeeded(Request.of("PUT", stack.mentoringUrl() + "/api/availability")
                .as(Tokens.of(mentor))
                .header("If-Match", "\"0\"")
                .json(hours)
                .send());
        // the mentor service learns by an event who is a mentor, which may come later than the profile
        await().atMost(PATIENCE)
                .until(() -> Request.get(stack.mentoringUrl() + "/api/mentors/" + mentor.person())
                                .as(Tokens.of(mentor))
                                .send()
                                .status()
                        == 200);
    }

    private static UUID id(Answer answer) {
        return UUID.fromString(read(succeeded(answer)).get("id").asString());
    }

    private static List<Instant> startsOf(Answer answer) {
        return read(succeeded(answer))
                .get("slots")
                .valueStream()
                .map(slot -> Instant.parse(slot.get("startsAt").asString()))
                .toList();
    }

    private static JsonNode read(Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static Answer succeeded(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
