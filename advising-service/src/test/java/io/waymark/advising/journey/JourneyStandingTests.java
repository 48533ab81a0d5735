package io.waymark.advising.journey;

import static io.waymark.advising.journey.BakerRoadmap.ESSAY;
import static io.waymark.advising.journey.BakerRoadmap.LIST;
import static io.waymark.advising.journey.BakerRoadmap.MAYA;
import static io.waymark.advising.journey.BakerRoadmap.MONDAY;
import static io.waymark.advising.journey.BakerRoadmap.REVIEW;
import static io.waymark.advising.journey.BakerRoadmap.hours;
import static io.waymark.advising.journey.BakerRoadmap.progress;
import static io.waymark.advising.journey.BakerRoadmap.verified;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.progress.Forecast;
import io.waymark.core.progress.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JourneyStandingTests {

    @Test
    void isInTheStageWhereSomethingCanBeDone() {
        assertThat(standing(progress()))
                .returns(MAYA.value(), JourneyStanding::studentId)
                .returns(1, JourneyStanding::stageNumber)
                .returns("learn", JourneyStanding::stageKey)
                .returns("Learn the trade", JourneyStanding::stageTitle)
                .returns(List.of("TODO", "LOCKED"), JourneyStanding::trail);
        assertThat(standing(progress(verified(ESSAY), hours(8), verified(LIST))))
                .returns(2, JourneyStanding::stageNumber)
                .returns("work", JourneyStanding::stageKey)
                .returns(List.of("VERIFIED", "TODO"), JourneyStanding::trail);
    }

    @Test
    void isInNoStageOnceAllIsComplete() {
        assertThat(standing(progress(verified(ESSAY), hours(8), verified(LIST), verified(REVIEW))))
                .returns(100, JourneyStanding::percent)
                .returns(null, JourneyStanding::stageNumber)
                .returns(null, JourneyStanding::stageKey)
                .returns(null, JourneyStanding::stageTitle);
    }

    @Test
    void hasTheForecastOfTheFirstJob() {
        var ready = new Forecast(MONDAY, MONDAY.plusDays(7), MONDAY.plusDays(30));
        var finished = new Forecast(MONDAY, MONDAY, MONDAY);

        assertThat(standing(new Progress(List.of(), 0, 0, 0, null, List.of(), ready, finished, 1)))
                .returns(MONDAY, JourneyStanding::jobReadyEarliest)
                .returns(MONDAY.plusDays(7), JourneyStanding::jobReadyLikely)
                .returns(MONDAY.plusDays(30), JourneyStanding::jobReadyLatest);
        assertThat(standing(new Progress(List.of(), 0, 0, 0, null, List.of(), null, finished, 1)))
                .returns(null, JourneyStanding::jobReadyLikely);
    }

    @Test
    void isWrittenByTheNamesOfItsColumns() {
        var json = JsonMapper.builder().build().valueToTree(standing(progress()));

        assertThat(json.propertyNames())
                .containsExactlyInAnyOrder(
                        "student_id",
                        "percent",
                        "done",
                        "total",
                        "stage_number",
                        "stage_key",
                        "stage_title",
                        "trail",
                        "stage_days",
                        "job_ready_earliest",
                        "job_ready_likely",
                        "job_ready_latest");
    }

    private static JourneyStanding standing(Progress progress) {
        return JourneyStanding.of(MAYA, MONDAY, progress);
    }
}
