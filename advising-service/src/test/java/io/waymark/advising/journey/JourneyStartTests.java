package io.waymark.advising.journey;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RoadmapOutline;
import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class JourneyStartTests {

    private static final String HIT = "health-information-technician";
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final Colleges colleges;
    private final College alder;
    private final PersonId maya;
    private final JourneyApi journeys;

    @Autowired
    JourneyStartTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        maya = alder.student("Maya");
        journeys = alder.asAdmin(JourneyApi.class);
    }

    @Test
    void mayLieInThePastAndNotInTheFuture() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "start-in-the-future",
                () -> journeys.start(maya.value(), new StartJourney(HIT, TODAY.plusDays(1))));

        assertThat(journeys.start(maya.value(), new StartJourney(HIT, TODAY.minusYears(1)))
                        .startedOn())
                .isEqualTo(TODAY.minusYears(1));
    }

    @Test
    void staysAsItIsWhenAskedForAgain() {
        journeys.start(maya.value(), new StartJourney(HIT, TODAY.minusDays(7)));

        assertThat(journeys.start(maya.value(), new StartJourney(HIT, TODAY)).startedOn())
                .isEqualTo(TODAY.minusDays(7));
    }

    @Test
    void isOnTheNewestVersionAndStaysOnIt() {
        publish(
                HIT,
                7,
                RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                        .replaceFirst("(?m)^version: \\d+", "version: 7"));
        assertThat(journeys.start(maya.value(), new StartJourney(HIT, null)).roadmap())
                .returns(7, RoadmapView::version);

        publish(
                HIT,
                8,
                RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                        .replaceFirst("(?m)^version: \\d+", "version: 8"));

        assertThat(journeys.start(maya.value(), new StartJourney(HIT, null)).roadmap())
                .returns(7, RoadmapView::version);
    }

    @Test
    void isOnOneRoadmap() {
        publish("baker", 2, BakerRoadmap.TEXT);
        journeys.start(maya.value(), new StartJourney("baker", null));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "already-on-a-roadmap",
                () -> journeys.start(maya.value(), new StartJourney(HIT, null)));
        assertThat(journeys.show(maya.value()).roadmap().key()).isEqualTo("baker");
        assertThat(journeys.roadmaps()).extracting(RoadmapOutline::key).startsWith("baker", HIT);
    }

    @Test
    void isForActiveStudents() {
        var dana = alder.advisor("Dana");
        alder.asAdmin(PersonApi.class).deactivate(maya.value(), new Revision(0));

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-student",
                () -> journeys.start(dana.value(), new StartJourney(HIT, null)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-student",
                () -> journeys.start(maya.value(), new StartJourney(HIT, null)));
    }

    @Test
    void isMadeByTheStudentsAdvisorAndNotByTheStudent() {
        var dana = alder.advisor("Dana");
        var asDana = alder.as(dana, Role.ADVISOR, JourneyApi.class);
        var asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.start(maya.value(), new StartJourney(HIT, null)));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.start(maya.value(), new StartJourney(HIT, null)));
        alder.assign(dana, maya);
        assertThat(asDana.start(maya.value(), new StartJourney(HIT, null)).startedOn())
                .isEqualTo(TODAY);
    }

    @Test
    void isNotOnesOwnDoingForAnAdminWhoStudies() {
        var asHerself = alder.as(maya, Role.ADMIN, JourneyApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asHerself.start(maya.value(), new StartJourney(HIT, null)));
    }

    @Test
    void isMissingUntilItIsMade() {
        var asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);

        refused(HttpStatus.NOT_FOUND, "no-journey", () -> asMaya.show(maya.value()));
        refused(HttpStatus.NOT_FOUND, "no-journey", () -> asMaya.step(maya.value(), "research-duties"));
    }

    @Test
    void isOfTheCollegeThatPublishedTheRoadmap() {
        publish("baker", 2, BakerRoadmap.TEXT);
        var birch = colleges.open();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-such-roadmap",
                () -> birch.asAdmin(JourneyApi.class)
                        .start(birch.student("Eli").value(), new StartJourney("baker", null)));
    }

    @Test
    void isHeldTogetherByTheDatabaseToo() {
        journeys.start(maya.value(), new StartJourney(HIT, null));

        assertThatThrownBy(() -> change("insert into journey select * from journey"))
                .hasStackTraceContaining("a_student_walks_one_roadmap");
        assertThatThrownBy(() -> change("update journey set roadmap_version = 99"))
                .hasStackTraceContaining("a_journey_follows_a_published_roadmap");
        assertThatThrownBy(() -> change("insert into waiver select institution_id, '%s', 'read', 'x', student_id, now()"
                                .formatted(UUID.randomUUID())
                        + " from journey"))
                .hasStackTraceContaining("a_waiver_belongs_to_a_journey");
        assertThat(alder.count("journey_standing")).isOne();
    }

    private void change(String statement) {
        alder.sql(statement + " returning 1", Integer.class);
    }

    private void publish(String key, int version, String text) {
        alder.sql(
                "insert into published_roadmap (institution_id, key, version, title, content, published_at)"
                        + " values (?, ?, ?, 'A roadmap', ?, now()) returning 1",
                Integer.class,
                alder.id().value(),
                key,
                version,
                text);
    }
}
