package io.waymark.core.progress;

import io.waymark.core.progress.NextStep.Reason;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What to do next. What came back is mended first; then what is at least half done is finished; then comes what the
 * recommended order has next, by stage, and inside a stage what opens most. Last comes what asks only for kinds of
 * evidence that nobody takes yet.
 */
final class Suggestions {

    private static final int MOST = 5;
    private static final double HALF = 0.5;
    private static final int OUT_OF_REACH = 3;
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::rank)
            .thenComparing(Comparator.comparingDouble(Candidate::nearness).reversed())
            .thenComparing(Candidate::early)
            .thenComparingInt(candidate -> candidate.node.stage())
            .thenComparing(Comparator.comparingInt(Candidate::opens).reversed())
            .thenComparingInt(candidate -> candidate.node.index());

    private final Plan plan;
    private final Standings standings;
    private final Ledger ledger;
    private final Set<EvidenceKind> taken;
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param taken the kinds of evidence that can be brought today */
    Suggestions(Plan plan, Standings standings, Ledger ledger, Set<EvidenceKind> taken) {
        this.plan = plan;
        this.standings = standings;
        this.ledger = ledger;
        this.taken = taken;
        for (int stage = 0; stage < plan.stages.size(); stage++) {
            var needed = !standings.stage(stage).handedIn();
            var counted = plan.counted(stage);
            for (var step : plan.stages.get(stage)) {
                look(plan.nodes.get(step), needed && counted.contains(step));
            }
        }
    }

    /** @param early whether something recommended before it is still open */
    private record Candidate(Node node, int rank, double nearness, boolean early, int opens, Reason reason) {}

    List<NextStep> best() {
        return candidates.stream()
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(it -> new NextStep(it.node.step().key(), it.reason))
                .toList();
    }

    /** Whether something in a stage can be done now. */
    boolean reach(int stage) {
        return candidates.stream().anyMatch(it -> it.rank < OUT_OF_REACH && it.node.stage() == stage);
    }

    private void look(Node node, boolean needed) {
        if (standings.of(node.index()).handedIn()) {
            return;
        }
        var open = needed && !standings.isLocked(node);
        if (!node.requirements().isEmpty()) {
            consider(node, open);
        }
        if (!node.ignoresChildren()) {
            var counted = standings.children(node).handedIn() ? List.<Integer>of() : plan.counted(node);
            node.children().forEach(child -> look(plan.nodes.get(child), open && counted.contains(child)));
        }
    }

    private void consider(Node node, boolean open) {
        var evidence = standings.evidence(node);
        if (evidence.handedIn()) {
            return;
        }
        var missing = firstMissing(node, evidence.returned());
        var id = plan.requirements.get(missing).id();
        var inReach = isTaken(missing);
        if (evidence.returned()) {
            add(node, 0, 0, new Reason.MendReturned(id));
        } else if (open && inReach && evidence.nearness() >= HALF) {
            var target = plan.requirements.get(missing).target();
            add(node, 1, evidence.nearness(), new Reason.NearlyDone(id, ledger.handedIn(missing), target));
        } else if (open) {
            var opens = opens(node);
            var reason = opens.isEmpty()
                    ? new Reason.FollowsThePlan(plan.stage(node.stage()).key())
                    : new Reason.OpensOthers(opens);
            add(node, inReach ? 2 : OUT_OF_REACH, 0, reason);
        }
    }

    private void add(Node node, int rank, double nearness, Reason reason) {
        candidates.add(new Candidate(node, rank, nearness, isEarly(node), mostOpened(node), reason));
    }

    private boolean isTaken(int requirement) {
        return taken.contains(plan.requirements.get(requirement).kind());
    }

    /** The requirement to work on: one that came back, or else of those that are taken the one that has come farthest. */
    private int firstMissing(Node node, boolean returned) {
        var best = -1;
        for (int i = 0; i < node.requirements().size(); i++) {
            var index = node.firstRequirement() + i;
            var standing = ledger.standing(index);
            var fits =
                    !node.requirements().get(i).optional() && !standing.handedIn() && standing.returned() == returned;
            if (fits && (best < 0 || isBetter(index, best))) {
                best = index;
            }
        }
        return best;
    }

    private boolean isBetter(int requirement, int other) {
        return isTaken(requirement) == isTaken(other)
                ? ledger.standing(requirement).nearness()
                        > ledger.standing(other).nearness()
                : isTaken(requirement);
    }

    private List<StepKey> opens(Node node) {
        return node.dependents().stream()
                .filter(it -> !standings.of(it).handedIn())
                .map(it -> plan.nodes.get(it).step().key())
                .toList();
    }

    /** A step ranks with the substep that opens most, so that it is not suggested after its own parts. */
    private int mostOpened(Node node) {
        var most = 0;
        for (var dependent : node.dependents()) {
            most += standings.of(dependent).handedIn() ? 0 : 1;
        }
        for (var child : node.children()) {
            most = Math.max(most, mostOpened(plan.nodes.get(child)));
        }
        return most;
    }

    private boolean isEarly(Node node) {
        for (var before : node.recommendedAfter()) {
            if (!standings.of(before).handedIn()) {
                return true;
            }
        }
        return node.parent() >= 0 && isEarly(plan.nodes.get(node.parent()));
    }
}
