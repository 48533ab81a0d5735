package io.waymark.core.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.certification.ExamTerms.Scale;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExamTermsTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void areWhatTheRoadmapSays() {
        assertThat(terms("medical-coder", "cpc")).returns(70, ExamTerms::passing);
        assertThat(terms("health-information-technician", "rhit"))
                .as("whoever sells practice is no source for scores")
                .isEqualTo(new ExamTerms(120, 90, null, null));
        assertThat(terms("health-information-technician", "ccs"))
                .as("the source of the score that passes is not certain")
                .isEqualTo(new ExamTerms(120, 30, null, null));
        assertThat(terms("pharmacy-technician", "cpht")).isEqualTo(new ExamTerms(90, null, null, null));
        assertThat(terms("phlebotomist", "rpt-amt")).isEqualTo(new ExamTerms(null, null, null, null));
    }

    @Test
    void countDaysFromTheAuthorizationAndFromTheLastTry() {
        assertThat(new ExamTerms(120, 90, null, null).windowEnd(MONDAY)).isEqualTo(MONDAY.plusDays(120));
        assertThat(new ExamTerms(120, 90, null, null).nextTry(MONDAY)).isEqualTo(MONDAY.plusDays(90));
        assertThat(new ExamTerms(null, null, null, null).windowEnd(MONDAY)).isNull();
        assertThat(new ExamTerms(null, null, null, null).nextTry(MONDAY)).isNull();
    }

    @Test
    void knowTheScaleOfScoresWhereItIsCertain() {
        assertThat(terms("medical-coder", "cpc").scale()).isEqualTo(new Scale(0, 100));
        assertThat(terms("pharmacy-technician", "cpht").scale())
                .as("the source is not certain")
                .isNull();
        assertThat(new Scale(100, 400).contains(100)).isTrue();
        assertThat(new Scale(100, 400).contains(99)).isFalse();
        assertThat(new Scale(100, 400).contains(400)).isTrue();
        assertThat(new Scale(100, 400).contains(401)).isFalse();
    }

    @Test
    void tellWhetherAScoreGoesWithAResult() {
        var known = new ExamTerms(120, 90, 300, new Scale(100, 400));
        assertThat(known.agrees(true, 300)).isTrue();
        assertThat(known.agrees(true, 299)).isFalse();
        assertThat(known.agrees(false, 299)).isTrue();
        assertThat(known.agrees(false, 300)).isFalse();
        assertThat(terms("pharmacy-technician", "cpht").agrees(true, 1_000))
                .as("the source is not certain")
                .isTrue();
    }

    private static ExamTerms terms(String roadmap, String credential) {
        return ExamTerms.of(RoadmapLibrary.load(RoadmapKey.of(roadmap))
                .references()
                .credential(credential)
                .orElseThrow());
    }
}
