package io.waymark.mentoring.matching;

import static io.waymark.mentoring.Answers.read;
import static io.waymark.mentoring.Answers.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import java.util.List;
import java.util.Map;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MentoringTest
class RecommendationIntegrationTests {

    private final Colleges colleges;
    private final College alder;
    private final Person student;

    RecommendationIntegrationTests(Colleges colleges) {
        this.colleges = colleges;
        this.alder = colleges.open();
        this.student = alder.student("Sam");
    }

    @Test
    void putsWhoKnowsTheCurrentStepFirstAndSaysWhy() {
        alder.mentor("Later", "Step", Profiles.profile(3, List.of("write-cover-letter"), List.of("en")));
        alder.mentor("Current", "Step", Profiles.profile(3, List.of("earn-rhit"), List.of("es-MX")));

        var ranked = student.get("/api/mentors/recommended?step=earn-rhit&step=write-cover-letter"
                + "&roadmap=health-information-technician&credential=rhit&language=es");

        assertThat(names(ranked)).containsExactly("Current Step", "Later Step");
        assertThat(RecommendationIntegrationTests.<List<Map<String, Object>>>at(ranked, "$[0].reasons"))
                .containsExactly(
                        reason("KNOWS_STEP", Map.of("step", "earn-rhit")),
                        reason("COMPLETED_ROADMAP", Map.of("roadmap", "health-information-technician")),
                        reason("HOLDS_CREDENTIAL", Map.of("credential", "RHIT")),
                        reason("SPEAKS_LANGUAGE", Map.of("language", "es-MX")),
                        reason("AVAILABLE_TIMES", Map.of("slots", "224", "days", "14")),
                        reason("CAPACITY_LEFT", Map.of("places", "3", "capacity", "3")));
    }

    @Test
    void leavesOutWhoIsFullOrHasNothingInCommonOrIsNotThere() {
        var full = alder.mentor("Full", "Up", Profiles.profile(1, List.of("earn-rhit"), List.of("en")));
        assertThat(alder.student("Ann").post("/api/sessions", """
                        {"mentor": "%s", "startsAt": "2026-03-03T14:00:00Z", "minutes": 30, "topic": "x", "step": null}
                        """.formatted(full.id())))
                .hasStatus(HttpStatus.CREATED);
        alder.mentor("Other", "Field", Profiles.profile(3, List.of("write-cover-letter"), List.of("en")));
        alder.mentor("Not", "Published", Profiles.profile("x", "y", 3, List.of("earn-rhit"), List.of("en"), false));
        colleges.open().mentor("Else", "Where");
        alder.mentor("Right", "One");

        assertThat(names(student.get("/api/mentors/recommended?step=earn-rhit")))
                .containsExactly("Right One");
    }

    @Test
    void prefersWhoHasTimeThatFitsTheStudent() {
        var busy = alder.person("Busy", "Bee", Role.MENTOR);
        busy.put("/api/mentors/me", Profiles.profile(), 0);
        alder.mentor("Free", "Bird");

        var ranked = student.get("/api/mentors/recommended?step=earn-rhit");

        assertThat(names(ranked)).containsExactly("Free Bird", "Busy Bee");
        assertThat(RecommendationIntegrationTests.<List<String>>at(ranked, "$[1].reasons[*].code"))
                .doesNotContain("AVAILABLE_TIMES");
    }

    @Test
    void answersTheSameEveryTimeAndNotTheSameToEverybody() {
        for (var number = 0; number < 6; number++) {
            alder.mentor("M" + number, "Equal");
        }
        var uri = "/api/mentors/recommended?step=earn-rhit&limit=3";

        assertThat(text(student.get(uri))).isEqualTo(text(student.get(uri)));
        assertThat(names(student.get(uri))).hasSize(3);
        assertThat(java.util.stream.IntStream.range(0, 12)
                        .mapToObj(number ->
                                names(alder.student("S" + number).get(uri)).getFirst())
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void isForStudents() {
        for (var role : List.of(Role.ADVISOR, Role.ADMIN, Role.MENTOR)) {
            assertThat(alder.person("Any", "Body", role).get("/api/mentors/recommended"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(student.get("/api/mentors/recommended")).hasStatusOk();
        assertThat(student.get("/api/mentors/recommended?limit=0")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(student.get("/api/mentors/recommended?language=!")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void asksTheDatabaseAsOftenForManyMentorsAsForFew() {
        alder.mentor("M", "First");
        var uris = List.of("/api/mentors", "/api/mentors/recommended?step=earn-rhit&limit=20", "/api/sessions");
        alder.mentor("N", "Second");
        var few = uris.stream().map(this::statements).toList();
        for (var number = 0; number < 18; number++) {
            var mentor = alder.mentor("M" + number, "More");
            student.post("/api/sessions", """
                    {"mentor": "%s", "startsAt": "2026-03-%02dT14:00:00Z", "minutes": 30, "topic": "x", "step": null}
                    """.formatted(mentor.id(), 10 + number));
        }

        var many = uris.stream().map(this::statements).toList();

        assertThat(many.subList(0, 2)).isEqualTo(few.subList(0, 2));
        assertThat(many).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(8));
    }

    private long statements(String uri) {
        QueryCountHolder.clear();
        assertThat(student.get(uri)).hasStatusOk();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    private static Map<String, Object> reason(String code, Map<String, String> parameters) {
        return Map.of("code", code, "parameters", parameters);
    }

    private static List<String> names(MvcTestResult ranked) {
        return at(ranked, "$[*].mentor.name");
    }

    private static <T> T at(MvcTestResult answer, String path) {
        return read(answer, path);
    }
}
