package io.waymark.advising.api.journey;

import io.waymark.advising.api.person.PersonBrief;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands.
 *
 * @param here the key of the stage the student is in; null once all is complete
 * @param next what to do next; null while everything open waits for somebody else, or all is complete
 * @param jobReady when the first job may start; null if it has or nothing can be said
 * @param finished when the whole roadmap may be complete
 * @param waiting what is with reviewers
 * @param estimate about {@code jobReady}, or {@code finished} once the first job is there
 * @param walked this roadmap, and the other if the student walks two
 */
public record JourneyView(
        PersonBrief student,
        String studentNumber,
        @Nullable PersonBrief advisor,
        RoadmapView roadmap,
        LocalDate startedOn,
        int percent,
        int done,
        int total,
        boolean complete,
        @Nullable String here,
        List<StageView> stages,
        @Nullable NextStepView next,
        @Nullable ForecastView jobReady,
        @Nullable ForecastView finished,
        List<WaitingView> waiting,
        EstimateView estimate,
        List<WalkedRoadmap> walked) {}
