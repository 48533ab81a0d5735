package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.web.ui.chart.StageChart;
import io.waymark.web.ui.message.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands out among the stages: where most students are, and what takes longer than usual. */
@Component
class StageSentences {

    private final Texts texts;

    StageSentences(Texts texts) {
        this.texts = texts;
    }

    String of(RoadmapOverview roadmap, List<StageChart.StageBar> bars) {
        return texts.sentences(List.of(students(roadmap), most(bars), slowest(bars)));
    }

    /** How many are past the last stage. */
    @Nullable
    String note(RoadmapOverview roadmap) {
        var finished = roadmap.finished();
        return finished == null || finished == 0 ? null : texts.say("overview.stages.finished", finished);
    }

    private String students(RoadmapOverview roadmap) {
        var students = roadmap.students();
        return students == null ? texts.say("overview.stages.few") : texts.say("overview.stages.students", students);
    }

    private String most(List<StageChart.StageBar> bars) {
        return bars.stream()
                .filter(it -> it.now() != null && it.now() > 0)
                .max(Comparator.comparingInt(StageSentences::now))
                .map(it -> texts.say("overview.stages.most", it.number(), now(it)))
                .orElse("");
    }

    private String slowest(List<StageChart.StageBar> bars) {
        return bars.stream()
                .filter(it -> it.slower() > 0)
                .max(Comparator.comparingInt(StageChart.StageBar::slower))
                .map(it -> texts.say("overview.stages.slow", it.number(), median(it), it.slower()))
                .orElse("");
    }

    private static int now(StageChart.StageBar bar) {
        return Optional.ofNullable(bar.now()).orElse(0);
    }

    private static int median(StageChart.StageBar bar) {
        return Optional.ofNullable(bar.weeks()).map(StageChart.Weeks::median).orElse(0);
    }
}
