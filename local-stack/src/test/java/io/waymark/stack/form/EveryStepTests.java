package io.waymark.stack.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.roadmap.EvidenceAsked.EvidenceRule;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.Visitor;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of every roadmap that ships can be done: its page has a form, or leads to what counts by itself. */
class EveryStepTests {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /** What is submitted here, and where the sessions are that are counted. */
    private static final String WAY = "form[action*=/evidence/], a[href^=/student/mentors]";

    static Stream<RoadmapKey> roadmaps() {
        return RoadmapLibrary.keys().stream();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void offersItsStudentAWayOnEachPage(RoadmapKey roadmap) {
        var student = studentOn(roadmap);

        assertThat(RoadmapLibrary.load(roadmap).steps().filter(step -> !offersAWay(step, student)))
                .extracting(Step::key)
                .isEmpty();
    }

    /** Where all of several pieces of evidence are asked for, each has its way; else one has. */
    private static boolean offersAWay(Step step, Visitor student) {
        var asked = page(student, step).select("#prove > [id^=requirement-]");
        var ways = asked.stream().filter(it -> !it.select(WAY).isEmpty()).count();
        if (asked.isEmpty()) {
            return !step.substeps().isEmpty();
        }
        return step.evidence().rule() == EvidenceRule.ANY ? ways > 0 : ways == asked.size();
    }

    private static Document page(Visitor student, Step step) {
        var answer = student.get("/student/roadmap/steps/" + step.key());
        assertThat(answer.status()).as(step.key().value()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Visitor studentOn(RoadmapKey roadmap) {
        var email = roadmap + "@aldervalley.example";
        var person = as("POST", "/api/people", """
                {"number": "%1$s", "givenName": "Robin", "familyName": "Winter", "email": "%2$s", "roles": ["STUDENT"]}
                """.formatted(number(roadmap), email));
        as("PUT", "/api/journeys/" + person, "{\"roadmap\": \"%s\"}".formatted(roadmap));
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            StackForTests.givePassword(email);
            return true;
        });
        return Visitor.signedIn("alder-valley", email);
    }

    private static String number(RoadmapKey roadmap) {
        return "W-" + RoadmapLibrary.keys().indexOf(roadmap);
    }

    /** What Ruth changes for the college; its id. */
    private static String as(String method, String path, String json) {
        var answer = Request.of(method, StackForTests.get().advisingUrl() + path)
                .as(Tokens.of(People.RUTH))
                .json(json)
                .send();
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        var id = ID.matcher(answer.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }
}
