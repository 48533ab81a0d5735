package io.waymark.advising.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.journey.Walk;
import io.waymark.advising.roadmap.PreparedRoadmap;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.core.roadmap.reading.RoadmapReader;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CredentialAimTests {

    @Test
    void leadsToTheWayThatIsOpen() {
        assertThat(asked("medical-assistant", "cma-aama")).isEqualTo("earn-cma-as-student");
        assertThat(asked("medical-assistant", "cma-aama", "earn-cma-as-student", "earn-cma-as-recent-graduate"))
                .isEqualTo("earn-cma-as-earlier-graduate");
    }

    @Test
    void leadsToAStepOfItsOwnThoughThatIsLocked() {
        assertThat(asked("health-information-technician", "rhit", "earn-rhit")).isEqualTo("earn-rhit");
        assertThat(asked("health-information-technician", "chda")).isEqualTo("earn-advanced-certification");
    }

    /** Volunteers count theirs here too. */
    @Test
    void takesHoursOfStudyFromWhatComesBeforeTheExam() {
        var alone = RoadmapLibrary.text(RoadmapKey.of("health-information-technician"))
                .replace("verified_by: [site_supervisor]", "verified_by: [student]");

        assertThat(aim(RoadmapReader.read(alone), "rhit").hoursOfStudy()).contains(60);
        assertThat(aim(RoadmapLibrary.load(RoadmapKey.of("phlebotomist")), "cpt-nha")
                        .hoursOfStudy())
                .isEmpty();
    }

    private static String asked(String key, String credential, String... locked) {
        Set<StepKey> closed = Stream.of(locked).map(StepKey::of).collect(Collectors.toSet());
        return aim(RoadmapLibrary.load(RoadmapKey.of(key)), credential)
                .asked(closed)
                .orElseThrow()
                .id()
                .step()
                .value();
    }

    private static CredentialAim aim(Roadmap roadmap, String credential) {
        var prepared = new PreparedRoadmap(roadmap, RoadmapEvaluator.of(roadmap));
        var walk = new Walk(new PersonId(new UUID(0, 1)), prepared, LocalDate.of(2026, 11, 30));
        return new CredentialAim(
                walk, roadmap.references().credential(credential).orElseThrow());
    }
}
