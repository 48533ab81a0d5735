package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Span;
import io.waymark.core.roadmap.StageKey;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How many days each step typically takes in all. What students of a college bring along, a high school diploma, takes only
 * its paper. Courses and degrees go by the college's terms, whatever the pace of a student.
 */
final class TypicalDays {

    private static final Set<EvidenceKind> OF_TERMS =
            EnumSet.of(EvidenceKind.COURSE_COMPLETION, EvidenceKind.DEGREE_RECORD);
    private static final double PAPER_AT_LEAST = 1;
    private static final double PAPER_AT_MOST = 28;

    private final double[] shortest;
    private final double[] longest;
    private final boolean[] ofTerms;

    private TypicalDays(CompiledRoadmap roadmap) {
        shortest = each(roadmap, Span::minDays);
        longest = each(roadmap, Span::maxDays);
        ofTerms = new boolean[shortest.length];
        roadmap.nodes().forEach(it -> ofTerms[it.index()] = isOfTerms(it));
    }

    static TypicalDays of(CompiledRoadmap roadmap) {
        var days = new TypicalDays(roadmap);
        roadmap.nodes().stream().filter(it -> isBrought(roadmap, it)).forEach(days::shorten);
        return days;
    }

    private static boolean isOfTerms(Node node) {
        return node.requirements().stream().anyMatch(it -> OF_TERMS.contains(it.kind()));
    }

    private static boolean isBrought(CompiledRoadmap roadmap, Node node) {
        return roadmap.stage(node.stage()).key().equals(StageKey.FOUNDATION);
    }

    /** To what it takes to put the paper on file. */
    private void shorten(Node node) {
        shortest[node.index()] = Math.min(shortest[node.index()], PAPER_AT_LEAST);
        longest[node.index()] = Math.min(longest[node.index()], PAPER_AT_MOST);
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
     * @param pace of the student; above 1 is slower than typical
     */
    double days(Node node, double stretch, double pace) {
        var index = node.index();
        var days = shortest[index] + (longest[index] - shortest[index]) * stretch;
        return ofTerms[index] ? days : days * pace;
    }
}
