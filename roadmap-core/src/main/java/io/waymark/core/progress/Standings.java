package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where every step and stage stands, worked out from the substeps up. */
final class Standings {

    private final Plan plan;
    private final Ledger ledger;
    private final Standing[] earned;
    private final @Nullable Standing[] waived;
    private final Standing[] stages;

    Standings(Plan plan, Ledger ledger) {
        this.plan = plan;
        this.ledger = ledger;
        earned = new Standing[plan.nodes.size()];
        waived = new @Nullable Standing[plan.nodes.size()];
        plan.nodes.forEach(this::waive);
        plan.nodes.reversed().forEach(node -> earned[node.index()] = earn(node));
        stages = new Standing[plan.stages.size()];
        for (int stage = 0; stage < stages.length; stage++) {
            stages[stage] = reckon(stage);
        }
    }

    private void waive(Node node) {
        var on = ledger.waivedOn(node.index());
        if (on != null) {
            waived[node.index()] = Standing.waived(on);
        } else if (node.parent() >= 0) {
            waived[node.index()] = waived[node.parent()];
        }
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
                plan.counted(node).forEach(child -> parts.add(of(child)));
            }
        }
        return Standing.all(parts).orStarted(anyStarted(node.children()));
    }

    /** The evidence the step asks for itself. */
    Standing evidence(Node node) {
        var asked = node.requirements();
        List<Standing> needed = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).optional()) {
                needed.add(ledger.standing(node.firstRequirement() + i));
            }
        }
        return node.step().evidence().rule() == EvidenceRule.ANY ? Standing.atLeast(1, needed) : Standing.all(needed);
    }

    /** What the step needs of its substeps. */
    Standing children(Node node) {
        var counted = all(plan.counted(node));
        return node.childrenNeeded() > 0 ? Standing.atLeast(node.childrenNeeded(), counted) : Standing.all(counted);
    }

    Standing stage(int stage) {
        return stages[stage];
    }

    private Standing reckon(int stage) {
        var counted = plan.counted(stage);
        var needed = Node.needed(plan.stage(stage).completion());
        if (needed > 0) {
            return Standing.atLeast(needed, all(counted));
        }
        var weights = new int[counted.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = plan.nodes.get(counted.get(i)).step().weight();
        }
        return Standing.all(all(counted), weights).orStarted(anyStarted(plan.stages.get(stage)));
    }

    private boolean anyStarted(List<Integer> nodes) {
        for (var node : nodes) {
            if (of(node).started()) {
                return true;
            }
        }
        return false;
    }

    Standing of(int node) {
        var pass = waived[node];
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

    private List<Standing> all(List<Integer> nodes) {
        List<Standing> all = new ArrayList<>(nodes.size());
        for (var node : nodes) {
            all.add(of(node));
        }
        return all;
    }
}
