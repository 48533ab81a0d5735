package io.waymark.mentoring.availability;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

@MentoringTest
class AvailabilityIntegrationTests {

    private final College alder;
    private final Person student;

    AvailabilityIntegrationTests(Colleges colleges) {
        this.alder = colleges.open();
        this.student = alder.student("Sam");
    }

    @Test
    void startsAsADraftInTheMentorsZone() {
        var mentor = alder.person("Mia", "Ortiz", Role.MENTOR);

        var draft = mentor.get("/api/availability");

        assertThat(draft).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(AvailabilityIntegrationTests.<String>at(draft, "$.hours.zone"))
                .isEqualTo("America/New_York");
        assertThat(AvailabilityIntegrationTests.<List<?>>at(draft, "$.hours.weekly"))
                .isEmpty();
    }

    @Test
    void isReplacedByWhoReadWhatIsThere() {
        var mentor = alder.person("Mia", "Ortiz", Role.MENTOR);
        var half = Profiles.everyDay("America/New_York", 30);
        var whole = Profiles.everyDay("America/New_York", 60);

        var written = mentor.put("/api/availability", half, 0);

        assertThat(written).hasStatusOk();
        int version = at(written, "$.version");
        assertThat(mentor.get("/api/availability")).hasHeader("ETag", "\"" + version + "\"");
        assertThat(mentor.put("/api/availability", whole, 0)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(mentor.putBlindly("/api/availability", whole)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(mentor.put("/api/availability", whole, version)).hasStatusOk();
        assertThat(mentor.put("/api/availability", half, version)).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void belongsToMentorsOnly() {
        assertThat(student.get("/api/availability")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(student.put("/api/availability", Profiles.everyDay("Etc/UTC", 30), 0))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesHoursThatMakeNoSense() {
        var mentor = alder.person("Mia", "Ortiz", Role.MENTOR);
        var hours = Profiles.everyDay("America/New_York", 30);

        for (var senseless : List.of(
                hours.replace("America/New_York", "Mars/Olympus"),
                hours.replace("17:00", "08:00"),
                hours.replace("\"minutes\": 30", "\"minutes\": 0"),
                hours.replace("\"horizonDays\": 60", "\"horizonDays\": -1"))) {
            assertThat(mentor.put("/api/availability", senseless, 0)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        for (var malformed : List.of(
                hours.replace("\"America/New_York\"", "null"),
                hours.replace("\"exceptions\": []", "\"exceptions\": null"),
                hours.replace("\"exceptions\": []", "\"exceptions\": [null]"),
                hours.replace("\"exceptions\": []", "\"exceptions\": [{\"date\": null, \"hours\": []}]"),
                hours.replace("\"MONDAY\"", "null"),
                hours.replace("\"09:00\"", "null"))) {
            assertThat(mentor.put("/api/availability", malformed, 0)
                            .getResponse()
                            .getStatus())
                    .as(malformed)
                    .isIn(400, 422);
        }
    }

    @Test
    void showsFreeSlotsInTheMentorsZoneWithoutTheStudentsOwnBusyTimes() {
        var mentor = alder.mentor("Mia", "Ortiz");
        var other = alder.mentor("Ben", "Ito");
        book(student, other, "2026-03-03T14:30:00Z");
        book(alder.student("Ann"), mentor, "2026-03-03T15:00:00Z");

        var slots =
                student.get("/api/mentors/{id}/slots?from=2026-03-03T14:00:00Z&to=2026-03-03T16:00:00Z", mentor.id());

        assertThat(AvailabilityIntegrationTests.<String>at(slots, "$.zone")).isEqualTo("America/New_York");
        assertThat(AvailabilityIntegrationTests.<List<String>>at(slots, "$.slots[*].startsAt"))
                .containsExactly("2026-03-03T14:00:00Z", "2026-03-03T15:30:00Z");
    }

    @Test
    void showsSlotsOfPublishedMentorsOnlyAndForAHundredDaysAtMost() {
        var draft = alder.mentor("Dee", "Draft", Profiles.profile("x", "y", 3, List.of(), List.of("en"), false));
        var mentor = alder.mentor("Mia", "Ortiz");
        var uri = "/api/mentors/{id}/slots?from={from}&to={to}";

        assertThat(student.get(uri, draft.id(), "2026-03-03T00:00:00Z", "2026-03-04T00:00:00Z"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(student.get(uri, mentor.id(), "2026-03-03T00:00:00Z", "2026-07-04T00:00:00Z"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(student.get(uri, mentor.id(), "2026-03-03T00:00:00Z", "2026-03-03T00:00:00Z"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(student.get(uri, mentor.id(), "yesterday", "2026-03-03T00:00:00Z"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static void book(Person student, Person mentor, String startsAt) {
        assertThat(student.post("/api/sessions", """
                        {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "x", "step": null}
                        """.formatted(mentor.id(), startsAt)))
                .hasStatus(HttpStatus.CREATED);
    }

    private static <T> T at(org.springframework.test.web.servlet.assertj.MvcTestResult answer, String path) {
        return read(answer, path);
    }
}
