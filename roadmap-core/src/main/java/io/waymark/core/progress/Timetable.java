package io.waymark.core.progress;

import io.waymark.core.roadmap.StepOrder;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When each step can be finished if nothing is idle: the critical path through prerequisites and recommended order. A
 * step begins when all before it is finished and takes its typical time; a step with substeps takes at least as long
 * as they do.
 */
final class Timetable {

    private final CompiledRoadmap roadmap;
    private final List<NodeEvent> order;
    private final TypicalDays typical;

    Timetable(CompiledRoadmap roadmap) {
        this.roadmap = roadmap;
        order = new StepOrder(roadmap.roadmap())
                .events().stream().map(this::resolve).toList();
        typical = TypicalDays.of(roadmap);
    }

    private record NodeEvent(Node node, boolean finished) {}

    private NodeEvent resolve(StepOrder.Event event) {
        return new NodeEvent(roadmap.nodes().get(roadmap.indexOf(event.step())), event.finished());
    }

    CompiledRoadmap roadmap() {
        return roadmap;
    }

    TypicalDays typical() {
        return typical;
    }

    /** In how many days each step is finished. */
    double[] finish(Outset outset) {
        var starts = new double[roadmap.nodes().size()];
        var ends = new double[roadmap.nodes().size()];
        for (var event : order) {
            var node = event.node();
            if (!event.finished()) {
                starts[node.index()] = start(node, starts, ends);
            } else if (!outset.isComplete(node)) {
                ends[node.index()] = Math.max(ownEnd(node, starts, ends, outset), childrenEnd(node, ends));
            }
        }
        return ends;
    }

    private static double start(Node node, double[] starts, double[] ends) {
        var start = node.parent() < 0 ? 0 : starts[node.parent()];
        for (var it : node.prerequisites()) {
            start = Math.max(start, ends[it]);
        }
        for (var it : node.recommendedAfter()) {
            start = Math.max(start, ends[it]);
        }
        return start;
    }

    private double ownEnd(Node node, double[] starts, double[] ends, Outset outset) {
        var start = starts[node.index()];
        var days = outset.daysLeft(node);
        var from = node.countedFrom();
        if (from < 0) {
            return start + days;
        }
        var clockStart = outset.isComplete(roadmap.nodes().get(from)) ? -outset.daysSince(from) : ends[from];
        return Math.max(start, clockStart + days);
    }

    private double childrenEnd(Node node, double[] ends) {
        return node.ignoresChildren() ? 0 : end(roadmap.counted(node), node.childrenNeeded(), ends);
    }

    /** In how many days the whole roadmap is finished. */
    double end(double[] ends) {
        return IntStream.range(0, roadmap.stages().size())
                .mapToDouble(stage -> end(roadmap.counted(stage), roadmap.needed(stage), ends))
                .reduce(0, Math::max);
    }

    private static double end(List<Integer> steps, int needed, double[] ends) {
        var theirs = steps.stream().mapToDouble(it -> ends[it]).sorted().toArray();
        return theirs.length == 0 ? 0 : theirs[(needed > 0 ? needed : theirs.length) - 1];
    }
}
