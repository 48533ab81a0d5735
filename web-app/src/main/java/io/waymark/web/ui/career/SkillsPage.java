package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.GapAgreement;
import io.waymark.web.ui.chart.ChartView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well a student says they do what a career asks for, as it is drawn.
 *
 * @param summary how they stand, in a sentence
 * @param rated when they last said so; null if they never did
 * @param unrated how many of the skills they have not rated
 * @param chart null as long as they never did
 * @param gaps the widest first
 * @param book where the student books an appointment about the gaps
 * @param closed what was agreed about gaps that are none any more
 */
public record SkillsPage(
        SkillsView skills,
        String summary,
        @Nullable LocalDate rated,
        int unrated,
        @Nullable ChartView chart,
        List<GapLine> gaps,
        String book,
        List<GapLine> closed) {

    /**
     * A skill that the work needs better than the student has it, or that it needed better once.
     *
     * @param now how the student does it, in words
     * @param needs how the work needs it, in words
     */
    public record GapLine(
            String key,
            String label,
            String now,
            String needs,
            @Nullable GapAgreement agreed) {}

    public String title() {
        return skills.roadmap().title();
    }
}
