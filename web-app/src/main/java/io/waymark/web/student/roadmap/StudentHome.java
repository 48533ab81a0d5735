package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.journey.WalkedRoadmap;
import io.waymark.web.ui.chart.ForecastChart;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.trail.NextStepCard;
import io.waymark.web.ui.trail.TrailView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The student's home, as it is drawn.
 *
 * @param lead where the student is, in a line
 * @param walked the roadmaps to choose from, if there are two
 * @param roadmap whose career there is a page about; null while there is none
 * @param waiting what is with whom, while nothing else can be done
 * @param coming what they meet for next
 * @param silent whose meetings cannot be shown just now
 * @param feedback what others said lately; null while there is no roadmap to say something about
 */
record StudentHome(
        String heading,
        String lead,
        Standing standing,
        List<Companion> companions,
        List<WalkedRoadmap> walked,
        @Nullable RoadmapView roadmap,
        @Nullable TrailView trail,
        @Nullable NextStepCard next,
        List<String> waiting,
        @Nullable ForecastChart forecast,
        List<Meeting> coming,
        List<MeetingType> silent,
        @Nullable List<Feedback> feedback) {

    /** Whether the roadmap is the second, which can be left. */
    public boolean isSecond() {
        return walked.stream().anyMatch(it -> it.shown() && !it.first());
    }

    /** Whether there is something to do next, and if not, why. */
    public enum Standing {
        NEXT_STEP,
        WAITS_FOR_OTHERS,
        COMPLETE,
        NO_ROADMAP,
        UNAVAILABLE
    }
}
