package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewCounts.OfAge;
import io.waymark.advising.api.review.ReviewCounts.OfKind;
import io.waymark.advising.api.review.ReviewCounts.OfStep;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What narrows a queue, each choice with how much it leaves beside the others, and what orders it. */
@Component
class QueueFilters {

    private final RoadmapTitles titles;
    private final Texts texts;

    QueueFilters(RoadmapTitles titles, Texts texts) {
        this.titles = titles;
        this.texts = texts;
    }

    List<Filter> of(ReviewQueue queue, QueueFilter filter, ReviewCounts counts) {
        var kinds = by(counts.kinds(), OfKind::kind, OfKind::waiting);
        var steps = by(counts.steps(), OfStep::step, OfStep::waiting);
        var ages = by(counts.ages(), OfAge::age, OfAge::waiting);
        return List.of(
                chip(queue, filter, "kind", filter.kindOrAny(), kinds, this::kind),
                chip(queue, filter, "step", filter.stepOrAny(), steps, titles::step),
                chip(queue, filter, "age", filter.ageOrAny(), ages, this::age));
    }

    Filter orders(ReviewQueue queue, QueueFilter filter) {
        var orders = Stream.of(ReviewOrder.values())
                .map(it -> new Choice(it.name(), texts.say("queue.order." + it)))
                .toList();
        var list = filter.on(queue.path());
        return Filter.of(list, "order", "", orders, filter.orderOrOldest().name());
    }

    List<Column> columns(ReviewQueue queue, QueueFilter filter) {
        var oldest = filter.orderOrOldest() == ReviewOrder.OLDEST;
        var other = filter.on(queue.path()).with("order", oldest ? ReviewOrder.NEWEST : null);
        var since = Column.sortable(texts.say("queue.since"), other.toString());
        return List.of(
                Column.of(texts.say("queue.student")),
                Column.of(texts.say("queue.what")),
                Column.of(texts.say("queue.step")),
                oldest ? since.ascending() : since.descending());
    }

    /** What was chosen can be taken back, even when it leaves nothing. */
    private <K> Filter chip(
            ReviewQueue queue,
            QueueFilter filter,
            String parameter,
            @Nullable K chosen,
            Map<K, Integer> waiting,
            Function<K, String> label) {
        if (chosen != null) {
            waiting.putIfAbsent(chosen, 0);
        }
        var choices = waiting.entrySet().stream()
                .map(it -> new Choice(
                        it.getKey().toString(), texts.say("queue.choice", label.apply(it.getKey()), it.getValue())))
                .toList();
        return Filter.of(
                filter.on(queue.path()),
                parameter,
                texts.say("queue." + parameter),
                choices,
                Objects.toString(chosen, null));
    }

    private String kind(EvidenceKind kind) {
        return texts.say("evidence.kind." + kind);
    }

    private String age(ReviewAge age) {
        return texts.say("queue.waited", age.least().toDays());
    }

    private static <C, K> Map<K, Integer> by(List<C> counted, Function<C, K> key, Function<C, Integer> waiting) {
        var choices = new LinkedHashMap<K, Integer>();
        counted.forEach(it -> choices.put(key.apply(it), waiting.apply(it)));
        return choices;
    }
}
