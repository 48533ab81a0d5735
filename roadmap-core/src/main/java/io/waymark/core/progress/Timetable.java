package io.waymark.core.progress;

import io.waymark.core.precedence.Precedence;
import io.waymark.core.roadmap.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * When each step can be finished if nothing is idle: the critical path through prerequisites and recommended order. A
 * step begins when all before it is finished and takes its typical time; a step with substeps takes at least as long
 * as they do.
 */
final class Timetable {

    final Plan plan;
    private final List<Event> order;
    private final double[] shortest;
    private final double[] longest;

    Timetable(Plan plan) {
        this.plan = plan;
        this.order = inOrder(plan);
        shortest =
                plan.nodes.stream().mapToDouble(it -> days(it, Span::minDays)).toArray();
        longest = plan.nodes.stream().mapToDouble(it -> days(it, Span::maxDays)).toArray();
    }

    private static double days(Node node, ToDoubleFunction<Span> length) {
        var span = node.step().span();
        if (span == null) {
            return node.ignoresChildren() ? Double.NaN : 0;
        }
        return length.applyAsDouble(span);
    }

    /**
     * How many days a step typically takes in all; not a number if nobody can say.
     *
     * @param stretch where in the range from shortest to longest time, 0 to 1
     */
    double days(Node node, double stretch) {
        var index = node.index();
        return shortest[index] + (longest[index] - shortest[index]) * stretch;
    }

    /** A step begins or ends. */
    private record Event(Node node, boolean end) {}

    /** What is done and what is left on the day the reckoning starts. */
    interface Outset {

        boolean isComplete(Node node);

        /** How many days the step takes from its start on; not a number if nobody can say. */
        double daysLeft(Node node);

        /** How many days ago the step was finished. */
        double daysSince(int node);
    }

    private static List<Event> inOrder(Plan plan) {
        var hard = precedence(plan, false).order();
        if (hard.size() < 2 * plan.nodes.size()) {
            throw new IllegalArgumentException(
                    "The steps of %s wait for each other in a circle".formatted(plan.roadmap.key()));
        }
        var soft = precedence(plan, true).order();
        return soft.size() < hard.size() ? hard : soft;
    }

    private static Precedence<Event> precedence(Plan plan, boolean withRecommendations) {
        var precedence = new Precedence<Event>();
        for (var node : plan.nodes) {
            var start = new Event(node, false);
            var end = new Event(node, true);
            precedence.add(start, end);
            var before = withRecommendations
                    ? Stream.concat(node.prerequisites().stream(), node.recommendedAfter().stream())
                    : node.prerequisites().stream();
            before.forEach(it -> precedence.add(new Event(plan.nodes.get(it), true), start));
            if (node.parent() >= 0) {
                precedence.add(new Event(plan.nodes.get(node.parent()), false), start);
                precedence.add(end, new Event(plan.nodes.get(node.parent()), true));
            }
            if (withRecommendations && node.countedFrom() >= 0) {
                precedence.add(new Event(plan.nodes.get(node.countedFrom()), true), end);
            }
        }
        return precedence;
    }

    /** In how many days each step is finished. */
    double[] finish(Outset outset) {
        var starts = new double[plan.nodes.size()];
        var ends = new double[plan.nodes.size()];
        for (var event : order) {
            var node = event.node();
            var index = node.index();
            if (!event.end()) {
                starts[index] = node.parent() < 0 ? 0 : starts[node.parent()];
                for (var it : node.prerequisites()) {
                    starts[index] = Math.max(starts[index], ends[it]);
                }
                for (var it : node.recommendedAfter()) {
                    starts[index] = Math.max(starts[index], ends[it]);
                }
            } else if (!outset.isComplete(node)) {
                ends[index] = Math.max(ownEnd(node, starts[index], ends, outset), childrenEnd(node, ends));
            }
        }
        return ends;
    }

    private double ownEnd(Node node, double start, double[] ends, Outset outset) {
        var days = outset.daysLeft(node);
        var from = node.countedFrom();
        if (from < 0) {
            return start + days;
        }
        var clockStart = outset.isComplete(plan.nodes.get(from)) ? -outset.daysSince(from) : ends[from];
        return Math.max(start, clockStart + days);
    }

    private double childrenEnd(Node node, double[] ends) {
        return node.ignoresChildren() ? 0 : end(plan.counted(node), node.childrenNeeded(), ends);
    }

    double stageEnd(int stage, double[] ends) {
        return end(plan.counted(stage), Node.needed(plan.stage(stage).completion()), ends);
    }

    private static double end(List<Integer> steps, int needed, double[] ends) {
        var theirs = new double[steps.size()];
        for (int i = 0; i < theirs.length; i++) {
            theirs[i] = ends[steps.get(i)];
        }
        Arrays.sort(theirs);
        return theirs.length == 0 ? 0 : theirs[(needed > 0 ? needed : theirs.length) - 1];
    }
}
