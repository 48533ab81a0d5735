package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceAsked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every step stands, worked out from the substeps up. */
final class Standings {

    private final CompiledRoadmap roadmap;
    private final EvidenceTotals totals;
    private final Standing[] earned;
    private final WaivedSteps waived;

    Standings(CompiledRoadmap roadmap, EvidenceTotals totals) {
        this.roadmap = roadmap;
        this.totals = totals;
        earned = new Standing[roadmap.nodes().size()];
        waived = new WaivedSteps(roadmap, totals);
        roadmap.nodes().reversed().forEach(node -> earned[node.index()] = earn(node));
    }

    private Standing earn(Node node) {
        List<Standing> parts = new ArrayList<>();
        if (!node.requirements().isEmpty()) {
            parts.add(evidence(node));
        }
        if (!node.ignoresChildren()) {
            if (node.childrenNeeded() > 0) {
                parts.add(children(node));
            } else {
                parts.addAll(all(roadmap.counted(node)));
            }
        }
        return CombinedStanding.all(parts).orStarted(anyStarted(node.children()));
    }

    /** The day on which the student last showed that they are at work. */
    @Nullable
    LocalDate activeOn() {
        return totals.lastOn();
    }

    /** The evidence the step asks for itself. */
    Standing evidence(Node node) {
        var asked = node.requirements();
        List<Standing> needed = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).optional()) {
                needed.add(totals.standing(node.firstRequirement() + i));
            }
        }
        return node.step().evidence().rule() == EvidenceAsked.EvidenceRule.ANY
                ? CombinedStanding.atLeast(1, needed)
                : CombinedStanding.all(needed);
    }

    /** What the step needs of its substeps. */
    Standing children(Node node) {
        var counted = all(roadmap.counted(node));
        return node.childrenNeeded() > 0
                ? CombinedStanding.atLeast(node.childrenNeeded(), counted)
                : CombinedStanding.all(counted);
    }

    Standing of(int node) {
        var pass = waived.of(node);
        return pass == null ? earned[node] : pass;
    }

    StepState state(int node) {
        return earned[node].complete() ? earned[node].state() : of(node).state();
    }

    boolean isComplete(int node) {
        return of(node).complete();
    }

    boolean isLocked(Node node) {
        for (var barrier : node.barriers()) {
            if (!isComplete(barrier)) {
                return true;
            }
        }
        return false;
    }

    boolean anyStarted(List<Integer> nodes) {
        for (var node : nodes) {
            if (of(node).started()) {
                return true;
            }
        }
        return false;
    }

    List<Standing> all(List<Integer> nodes) {
        List<Standing> all = new ArrayList<>(nodes.size());
        for (var node : nodes) {
            all.add(of(node));
        }
        return all;
    }
}
