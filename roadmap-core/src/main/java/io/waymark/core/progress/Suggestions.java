package io.waymark.core.progress;

import io.waymark.core.progress.NextStep.Reason;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What to do next. What was returned comes first; then what is at least half done is finished; then comes what the
 * recommended order has next, by stage, and inside a stage what unlocks most. Last comes what asks only for kinds of
 * evidence that nobody takes yet.
 */
final class Suggestions {

    private static final int MOST = 5;
    private static final double HALF = 0.5;

    private final CompiledRoadmap roadmap;
    private final Standings standings;
    private final EvidenceTotals totals;
    private final MissingEvidence missing;
    private final Followers followers;
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param taken the kinds of evidence that can be brought today */
    Suggestions(
            CompiledRoadmap roadmap,
            Standings standings,
            StageStandings stages,
            EvidenceTotals totals,
            Set<EvidenceKind> taken) {
        this.roadmap = roadmap;
        this.standings = standings;
        this.totals = totals;
        missing = new MissingEvidence(totals, taken);
        followers = new Followers(roadmap, standings);
        for (int stage = 0; stage < roadmap.stages().size(); stage++) {
            var needed = !stages.of(stage).submitted();
            var counted = roadmap.counted(stage);
            for (var step : roadmap.stages().get(stage)) {
                look(roadmap.nodes().get(step), needed && counted.contains(step));
            }
        }
    }

    List<NextStep> best() {
        return candidates.stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(MOST)
                .map(Candidate::suggestion)
                .toList();
    }

    /** Whether something in a stage can be done now. */
    boolean reach(int stage) {
        return candidates.stream().anyMatch(it -> it.isInReach() && it.node().stage() == stage);
    }

    private void look(Node node, boolean needed) {
        if (standings.of(node.index()).submitted()) {
            return;
        }
        var open = needed && !standings.isLocked(node);
        if (!node.requirements().isEmpty()) {
            consider(node, open);
        }
        if (!node.ignoresChildren()) {
            var counted = standings.children(node).submitted() ? List.<Integer>of() : roadmap.counted(node);
            node.children().forEach(child -> look(roadmap.nodes().get(child), open && counted.contains(child)));
        }
    }

    private void consider(Node node, boolean open) {
        var evidence = standings.evidence(node);
        if (evidence.submitted()) {
            return;
        }
        var index = missing.first(node, evidence.returned());
        var requirement = roadmap.requirements().get(index);
        var nearness = evidence.nearness();
        if (evidence.returned()) {
            add(node, Rank.RETURNED, 0, new Reason.MendReturned(requirement.id()));
        } else if (open && missing.isTaken(requirement) && nearness >= HALF) {
            var have = totals.submittedOrVerified(index);
            var reason = new Reason.NearlyDone(requirement.id(), have, requirement.target());
            add(node, Rank.NEARLY_DONE, nearness, reason);
        } else if (open) {
            var rank = missing.isTaken(requirement) ? Rank.IN_ORDER : Rank.OUT_OF_REACH;
            add(node, rank, 0, reason(node));
        }
    }

    private Reason reason(Node node) {
        List<StepKey> unlocked = followers.of(node);
        return unlocked.isEmpty()
                ? new Reason.FollowsThePlan(roadmap.stage(node.stage()).key())
                : new Reason.OpensOthers(unlocked);
    }

    private void add(Node node, Rank rank, double nearness, Reason reason) {
        candidates.add(new Candidate(node, rank, nearness, isEarly(node), followers.most(node), reason));
    }

    private boolean isEarly(Node node) {
        for (var before : node.recommendedAfter()) {
            if (!standings.of(before).submitted()) {
                return true;
            }
        }
        return node.parent() >= 0 && isEarly(roadmap.nodes().get(node.parent()));
    }
}
