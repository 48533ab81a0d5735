package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.AttentionOverview.ReasonCount;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.web.ui.chart.BarList;
import io.waymark.web.ui.chart.StageChart;
import io.waymark.web.ui.message.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The numbers as charts, each with a sentence on what stands out. */
@Component
class OverviewCharts {

    private final StageSentences sentences;
    private final ReasonSentences reasons;
    private final Texts texts;

    OverviewCharts(StageSentences sentences, ReasonSentences reasons, Texts texts) {
        this.sentences = sentences;
        this.reasons = reasons;
        this.texts = texts;
    }

    List<StageChart> stages(OverviewView view) {
        return view.roadmaps().stream().map(this::stages).toList();
    }

    private StageChart stages(RoadmapOverview roadmap) {
        var bars = StageBars.of(roadmap);
        return new StageChart(
                "stages-" + roadmap.key(),
                texts.say("overview.stages", roadmap.title()),
                sentences.of(roadmap, bars),
                bars,
                sentences.note(roadmap));
    }

    BarList reasons(OverviewView view) {
        var attention = view.attention();
        return new BarList(
                "reasons",
                texts.say("overview.reasons"),
                reasons.of(attention),
                BarList.Benchmark.BEFORE,
                headings("overview.reason", "overview.today", "overview.month-ago", "overview.change"),
                attention.reasons().stream()
                        .sorted(Comparator.comparingInt(OverviewCharts::weight).reversed())
                        .map(this::bar)
                        .toList(),
                texts.say("overview.reasons.once"));
    }

    private static int weight(ReasonCount count) {
        return count.students() == null ? 0 : count.students();
    }

    private BarList.ComparedBar bar(ReasonCount count) {
        return new BarList.ComparedBar(
                reasons.say(count.reason()), null, count.students(), count.monthAgo(), reasons.change(count));
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(texts::say).toList();
    }
}
