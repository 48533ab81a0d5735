package io.waymark.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@MentoringTest
class MentorApplicationTests {

    private final MockMvcTester mvc;
    private final HealthEndpointGroups health;
    private final JdbcClient jdbc;
    private final College alder;

    MentorApplicationTests(MockMvcTester mvc, HealthEndpointGroups health, JdbcClient jdbc, Colleges colleges) {
        this.mvc = mvc;
        this.health = health;
        this.jdbc = jdbc;
        this.alder = colleges.open();
    }

    @Test
    void tellsAnybodyThatItIsReadyAndWhatItOffers() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        assertThat(mvc.get().uri("/actuator/health/liveness")).hasStatusOk();
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.info.title")
                .isEqualTo("Waymark mentor service");
    }

    @Test
    void isReadyWhenItsDatabaseIs() {
        assertThat(Objects.requireNonNull(health.get("readiness")).isMember("db"))
                .isTrue();
    }

    @Test
    void showsNothingElseToWhoDoesNotSayWhoTheyAre() {
        for (var path : new String[] {
            "/api/mentors",
            "/api/mentors/me",
            "/api/mentors/recommended",
            "/api/availability",
            "/api/sessions",
            "/actuator/prometheus"
        }) {
            assertThat(mvc.get().uri(path)).as(path).hasStatus(HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void looksEveryMinuteForMeetingsToRemindOf() {
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("select count(*) from scheduled_tasks where task_name = 'remind-of-meetings'")
                                .query(Integer.class)
                                .single())
                .isOne());
    }

    @Test
    void booksInAHandfulOfStatements() {
        var mentor = alder.mentor("Mia", "Ortiz");
        var student = alder.student("Sam");
        QueryCountHolder.clear();

        assertThat(student.postOnce("/api/sessions", """
                        {"mentor": "%s", "startsAt": "2026-03-03T14:00:00Z", "minutes": 30, "topic": "x", "step": null}
                        """.formatted(mentor.id()), "key"))
                .hasStatus(HttpStatus.CREATED);

        assertThat(QueryCountHolder.getGrandTotal().getTotal()).isLessThanOrEqualTo(9);
    }
}
