package io.waymark.stack.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.Answer;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A student who has just begun on the roadmap of a health information technician, with Linnea as their advisor. */
record NewStudent(String id, String name, String email) {

    static final String ADVISOR = "linnea.forsberg@aldervalley.example";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    static NewStudent named(String givenName, String familyName) {
        var email = "%s.%s@aldervalley.example".formatted(givenName, familyName).toLowerCase(java.util.Locale.ROOT);
        var added = as(People.RUTH, "POST", "/api/people", """
                {"number": "STAGE-%1$s", "givenName": "%1$s", "familyName": "%2$s", "email": "%3$s", "roles": ["STUDENT"]}
                """.formatted(givenName, familyName, email));
        var id = ID.matcher(added.body());
        assertThat(id.find()).isTrue();
        var student = new NewStudent(id.group(1), givenName + " " + familyName, email);
        student.begin();
        return student;
    }

    /** Steps that they did elsewhere, before they came here. */
    NewStudent havingDoneElsewhere(String... steps) {
        Stream.of(steps)
                .forEach(step -> as(advisor(), "PUT", "/api/journeys/%s/steps/%s/waiver".formatted(id, step), """
                        {"reason": "Done at Quill River Community College before the transfer."}
                        """));
        return this;
    }

    private void begin() {
        as(
                People.RUTH,
                "PUT",
                "/api/journeys/" + id,
                "{\"roadmap\": \"%s\"}".formatted(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN));
        as(
                People.RUTH,
                "POST",
                "/api/advisors/%s/students".formatted(advisor().person()),
                "{\"students\": [\"%s\"]}".formatted(id));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            StackForTests.givePassword(email);
            return true;
        });
    }

    private static Caller advisor() {
        return People.at("alder-valley", ADVISOR);
    }

    private static Answer as(Caller person, String method, String path, String json) {
        var answer = Request.of(method, StackForTests.get().advisingUrl() + path)
                .as(Tokens.of(person))
                .json(json)
                .send();
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer;
    }
}
