package io.waymark.core.progress;

import io.waymark.core.roadmap.Span;
import java.util.function.ToDoubleFunction;

/** How many days each step typically takes in all. */
final class TypicalDays {

    private final double[] shortest;
    private final double[] longest;

    private TypicalDays(double[] shortest, double[] longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    static TypicalDays of(CompiledRoadmap roadmap) {
        return new TypicalDays(each(roadmap, Span::minDays), each(roadmap, Span::maxDays));
    }

    private static double[] each(CompiledRoadmap roadmap, ToDoubleFunction<Span> length) {
        return roadmap.nodes().stream().mapToDouble(it -> days(it, length)).toArray();
    }

    private static double days(Node node, ToDoubleFunction<Span> length) {
        var span = node.step().span();
        if (span == null) {
            return node.ignoresChildren() ? Double.NaN : 0;
        }
        return length.applyAsDouble(span);
    }

    /**
     * Not a number if nobody can say.
     *
     * @param stretch where in the range from shortest to longest time, 0 to 1
     */
    double days(Node node, double stretch) {
        var index = node.index();
        return shortest[index] + (longest[index] - shortest[index]) * stretch;
    }
}
