package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.table.Filter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The chips that narrow a queue, each choice with how much it leaves. */
@Component
class QueueFilters {

    private final RoadmapTitles titles;
    private final Texts texts;

    QueueFilters(RoadmapTitles titles, Texts texts) {
        this.titles = titles;
        this.texts = texts;
    }

    List<Filter> of(ReviewQueue queue, QueueFilter filter, ReviewCounts counts) {
        var list = filter.on(queue.path());
        var kind = filter.kindOrAny();
        return List.of(
                Filter.of(list, "kind", texts.say("queue.kind"), kinds(counts), kind == null ? null : kind.name()),
                Filter.of(list, "step", texts.say("queue.step"), steps(counts), filter.stepOrAny()));
    }

    private List<Choice> kinds(ReviewCounts counts) {
        return counts.kinds().stream()
                .map(it -> choice(it.kind().name(), texts.say("evidence.kind." + it.kind()), it.waiting()))
                .toList();
    }

    private List<Choice> steps(ReviewCounts counts) {
        return counts.steps().stream()
                .map(it -> choice(it.step(), titles.step(it.step()), it.waiting()))
                .toList();
    }

    private Choice choice(String value, String label, int waiting) {
        return new Choice(value, texts.say("queue.choice", label, waiting));
    }
}
