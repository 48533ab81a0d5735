package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class JourneysOvernightTests {

    private static final String BAKER = "baker";

    private final JourneysOvernight overnight;
    private final College alder;
    private final JourneyApi journeys;
    private final PersonId maya;

    @Autowired
    JourneysOvernightTests(Colleges colleges, JourneysOvernight overnight) {
        this.overnight = overnight;
        alder = colleges.open();
        journeys = alder.asAdmin(JourneyApi.class);
        maya = alder.student("Maya");
    }

    @BeforeEach
    void begin() {
        publish(2, BakerRoadmap.TEXT);
        journeys.start(maya.value(), new StartJourney(BAKER, null));
    }

    @Test
    void goOnInBetterWords() {
        publish(3, BakerRoadmap.TEXT.replace("title: Baker", "title: Master of bread"));

        night();

        assertThat(journeys.show(maya.value()).roadmap())
                .returns(3, it -> it.version())
                .returns("Master of bread", it -> it.title());
    }

    @Test
    void goOnInBetterWordsOnASecondRoadmapToo() {
        var noah = alder.student("Noah");
        journeys.start(noah.value(), new StartJourney("health-information-technician", null));
        journeys.beginSecond(noah.value(), BAKER);
        publish(3, BakerRoadmap.TEXT.replace("title: Baker", "title: Master of bread"));

        night();

        assertThat(journeys.home(noah.value(), BAKER).journey().roadmap())
                .returns(3, it -> it.version())
                .returns("Master of bread", it -> it.title());
    }

    @Test
    void stayWhereMoreIsDemanded() {
        publish(3, BakerRoadmap.TEXT.replaceFirst("target: 8", "target: 9"));

        night();

        assertThat(journeys.show(maya.value()).roadmap().version()).isEqualTo(2);
    }

    @Test
    void passOverVersionsThatDemandMore() {
        publish(3, BakerRoadmap.TEXT.replaceFirst("target: 8", "target: 9"));
        publish(4, BakerRoadmap.TEXT);

        night();

        assertThat(journeys.show(maya.value()).roadmap().version()).isEqualTo(4);
    }

    @Test
    void areMovedByTheirOwnRoadmapAlone() {
        var eli = alder.student("Eli");
        var shipped = RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN;
        journeys.start(eli.value(), new StartJourney(shipped.value(), null));
        publish(3, BakerRoadmap.TEXT);

        night();

        assertThat(journeys.show(eli.value()).roadmap())
                .returns(shipped.value(), it -> it.key())
                .returns(RoadmapLibrary.load(shipped).version(), it -> it.version());
    }

    private void night() {
        alder.inside(() -> {
            overnight.run();
            return true;
        });
    }

    private void publish(int version, String text) {
        alder.sql(
                "insert into published_roadmap (institution_id, key, version, title, content, published_at)"
                        + " values (?, ?, ?, 'Baker', ?, now()) returning key",
                String.class,
                alder.id().value(),
                BAKER,
                version,
                text.replaceFirst("(?m)^version: \\d+", "version: " + version));
    }
}
