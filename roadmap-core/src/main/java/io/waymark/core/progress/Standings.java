package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where every step and stage stands, worked out from the substeps up. */
final class Standings {

    private final Plan plan;
    private final Ledger ledger;
    private final Standing[] earned;
    private final @Nullable Standing[] waived;

    Standings(Plan plan, Ledger ledger) {
        this.plan = plan;
        this.ledger = ledger;
        earned = new Standing[plan.nodes.size()];
        waived = new @Nullable Standing[plan.nodes.size()];
        plan.nodes.forEach(this::waive);
        plan.nodes.reversed().forEach(node -> earned[node.index()] = earn(node));
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
        return Standing.all(parts).orStartedBy(node.children().stream().map(this::of));
    }

    /** The evidence the step asks for itself. */
    Standing evidence(Node node) {
        var asked = node.requirements();
        var needed = IntStream.range(0, asked.size())
                .filter(i -> !asked.get(i).optional())
                .mapToObj(i -> ledger.standing(node.firstRequirement() + i))
                .toList();
        return node.step().evidence().rule() == EvidenceRule.ANY ? Standing.atLeast(1, needed) : Standing.all(needed);
    }

    /** What the step needs of its substeps. */
    Standing children(Node node) {
        var counted = all(plan.counted(node));
        return node.childrenNeeded() > 0 ? Standing.atLeast(node.childrenNeeded(), counted) : Standing.all(counted);
    }

    Standing stage(int stage) {
        var counted = plan.counted(stage);
        var needed = Node.needed(plan.stage(stage).completion());
        if (needed > 0) {
            return Standing.atLeast(needed, all(counted));
        }
        var weights = counted.stream()
                .mapToInt(it -> plan.nodes.get(it).step().weight())
                .toArray();
        return Standing.all(all(counted), weights)
                .orStartedBy(plan.stages.get(stage).stream().map(this::of));
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

    boolean blocks(Node.Barrier barrier) {
        return !isComplete(barrier.prerequisite()) && !ledger.isExcepted(barrier);
    }

    boolean isLocked(Node node) {
        for (var barrier : node.barriers()) {
            if (blocks(barrier)) {
                return true;
            }
        }
        return false;
    }

    private List<Standing> all(Collection<Integer> nodes) {
        return nodes.stream().map(this::of).toList();
    }
}
