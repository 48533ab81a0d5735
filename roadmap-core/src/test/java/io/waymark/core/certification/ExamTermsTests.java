package io.waymark.core.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExamTermsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void areWhatTheRoadmapSays() {
        assertThat(terms("health-information-technician", "rhit")).isEqualTo(new ExamTerms(120, 90));
        assertThat(terms("health-information-technician", "ccs")).isEqualTo(new ExamTerms(120, 30));
        assertThat(terms("pharmacy-technician", "cpht")).isEqualTo(new ExamTerms(90, null));
        assertThat(terms("phlebotomist", "rpt-amt")).isEqualTo(new ExamTerms(null, null));
    }

    @Test
    void countDaysFromTheAuthorizationAndFromTheLastTry() {
        assertThat(new ExamTerms(120, 90).windowEnd(MONDAY)).isEqualTo(MONDAY.plusDays(120));
        assertThat(new ExamTerms(120, 90).nextTry(MONDAY)).isEqualTo(MONDAY.plusDays(90));
        assertThat(new ExamTerms(null, null).windowEnd(MONDAY)).isNull();
        assertThat(new ExamTerms(null, null).nextTry(MONDAY)).isNull();
    }

    private static ExamTerms terms(String roadmap, String credential) {
        return ExamTerms.of(RoadmapLibrary.load(RoadmapKey.of(roadmap))
                .references()
                .credential(credential)
                .orElseThrow());
    }
}
