package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Span;
import io.waymark.core.roadmap.StepKey;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Typical durations: either one typical time, or a shortest and a longest. */
final class SpanBinder {

    private SpanBinder() {}

    static @Nullable Span span(Mapping step) {
        return step.nested("typical_duration", SpanBinder::range);
    }

    private static Span range(Mapping span) {
        var typical = span.periodOrNull("typical");
        var min = span.periodOrNull("min");
        var max = span.periodOrNull("max");
        if (typical == null ? min == null || max == null : min != null || max != null) {
            span.refuse("Give either \"typical\", or both \"min\" and \"max\".");
        }
        var shortest = first(min, typical);
        var longest = first(max, typical, min);
        if (Span.days(longest) < Span.days(shortest)) {
            span.refuse("The longest time is shorter than the shortest.");
            longest = shortest;
        }
        return new Span(
                shortest,
                longest,
                span.choice("basis", Basis.class, "basis"),
                span.flag("uncertain"),
                span.textOrNull("note"),
                span.keyOrNull("counted_from", StepKey::of),
                span.textOrNull("source"));
    }

    private static Period first(@Nullable Period... periods) {
        for (var period : periods) {
            if (period != null) {
                return period;
            }
        }
        return Period.ofDays(1);
    }
}
