package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class StandingStoreTests {

    private static final Edition HIT = new Edition(
            RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN,
            RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN).version());
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    private final Colleges colleges;
    private final College alder;
    private final StartStore starts;
    private final StandingStore standings;
    private final PersonId maya;
    private final PersonId eli;

    @Autowired
    StandingStoreTests(Colleges colleges, StartStore starts, StandingStore standings) {
        this.colleges = colleges;
        this.starts = starts;
        this.standings = standings;
        alder = colleges.open();
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        begin(maya, eli);
    }

    @Test
    void beginsWithTheSameForEverybody() {
        assertThat(alder.sql(
                        "select distinct percent || ' ' || total || ' ' || stage_key || ' ' || trail::text from journey_standing",
                        String.class))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("0 ")
                .contains("learn {TODO,LOCKED}");
        assertThat(alder.count("journey_standing")).isEqualTo(2);
        assertThat(alder.sql("select distinct started_on::text from journey", String.class))
                .containsExactly("2026-03-02");
    }

    @Test
    void tellsWhoseStandingChanged() {
        assertThat(keep(standing(maya, 10, JUNE), standing(eli, 20, JUNE))).containsExactlyInAnyOrder(maya, eli);

        assertThat(keep(standing(maya, 10, JUNE), standing(eli, 30, JUNE))).containsExactly(eli);
    }

    @Test
    void writesNothingThatIsKeptAlready() {
        keep(standing(maya, 10, JUNE));
        var written = alder.sql("select xmin::text from journey_standing order by student_id", String.class);

        assertThat(keep(standing(maya, 10, JUNE))).isEmpty();

        assertThat(alder.sql("select xmin::text from journey_standing order by student_id", String.class))
                .isEqualTo(written);
    }

    @Test
    void keepsTheFirstForecastThereEverWasAsWhatWasPromised() {
        forget();

        keep(standing(maya, 0, null));
        assertThat(promised(maya)).isNull();
        keep(standing(maya, 0, JUNE));
        keep(standing(maya, 0, JUNE.plusDays(14)));
        keep(standing(maya, 0, null));

        assertThat(promised(maya)).isEqualTo(JUNE);
    }

    @Test
    void keepsNothingOfWhoWalksNoRoadmap() {
        var noah = alder.student("Noah");

        assertThat(keep(standing(noah, 10, JUNE))).isEmpty();
        assertThat(alder.count("journey_standing")).isEqualTo(2);
    }

    @Test
    void keepsNothingOfAnotherCollegesStudent() {
        var birch = colleges.open();

        var changed = birch.inside(() -> standings.keep(List.of(standing(maya, 50, JUNE))));

        assertThat(changed).isEmpty();
        assertThat(alder.sql("select max(percent) from journey_standing", Integer.class))
                .containsExactly(0);
    }

    @Test
    void isOfAJourney() {
        assertThatThrownBy(() -> alder.inside(() -> {
                    standings.begin(List.of(alder.student("Noah")), BakerRoadmap.MONDAY, BakerRoadmap.progress());
                    return true;
                }))
                .hasStackTraceContaining("a_standing_is_a_journeys");
    }

    private void begin(PersonId... students) {
        alder.inside(() -> {
            starts.begin(HIT, BakerRoadmap.MONDAY, Arrays.asList(students));
            standings.begin(Arrays.asList(students), BakerRoadmap.MONDAY, BakerRoadmap.progress());
            return true;
        });
    }

    private Set<PersonId> keep(JourneyStanding... wanted) {
        return alder.inside(() -> standings.keep(Arrays.asList(wanted)));
    }

    private void forget() {
        alder.sql("update journey_standing set promised = null returning 1", Integer.class);
    }

    private @Nullable LocalDate promised(PersonId student) {
        return alder
                .sql(
                        "select coalesce(promised, '1900-01-01') from journey_standing where student_id = ?",
                        LocalDate.class,
                        student.value())
                .stream()
                .filter(it -> it.getYear() > 1900)
                .findFirst()
                .orElse(null);
    }

    private static JourneyStanding standing(PersonId student, int percent, @Nullable LocalDate likely) {
        return new JourneyStanding(
                student.value(),
                percent,
                1,
                4,
                1,
                "learn",
                "Learn the trade",
                List.of("TODO"),
                List.of(),
                likely,
                likely,
                likely);
    }
}
