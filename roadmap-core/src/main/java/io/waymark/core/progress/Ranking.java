package io.waymark.core.progress;

import io.waymark.core.progress.NextStep.Reason;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Optional;

/** Whether a step is worth suggesting, and how urgent it is. */
final class Ranking {

    private static final double HALF = 0.5;

    private final CompiledRoadmap roadmap;
    private final Standings standings;
    private final EvidenceTotals totals;
    private final MissingEvidence missing;
    private final Followers followers;

    Ranking(CompiledRoadmap roadmap, Standings standings, EvidenceTotals totals, MissingEvidence missing) {
        this.roadmap = roadmap;
        this.standings = standings;
        this.totals = totals;
        this.missing = missing;
        followers = new Followers(roadmap, standings);
    }

    /** @param open whether the step counts and is not locked; what was returned is revised even if not */
    Optional<Candidate> candidate(Node node, boolean open) {
        var evidence = standings.evidence(node);
        if (evidence.submitted()) {
            return Optional.empty();
        }
        var index = missing.first(node, evidence.returned());
        var requirement = roadmap.requirements().get(index);
        if (evidence.returned()) {
            return candidate(node, Rank.RETURNED, 0, new Reason.ReviseReturned(requirement.id()));
        }
        if (!open) {
            return Optional.empty();
        }
        var nearness = evidence.nearness();
        if (nearness < HALF) {
            return candidate(node, Rank.IN_ORDER, 0, reason(node));
        }
        var have = totals.submittedOrVerified(index);
        var reason = new Reason.NearlyDone(requirement.id(), have, requirement.target());
        return candidate(node, Rank.NEARLY_DONE, nearness, reason);
    }

    private Optional<Candidate> candidate(Node node, Rank rank, double nearness, Reason reason) {
        return Optional.of(new Candidate(node, rank, nearness, isEarly(node), followers.most(node), reason));
    }

    private Reason reason(Node node) {
        List<StepKey> unlocked = followers.of(node);
        return unlocked.isEmpty()
                ? new Reason.FollowsThePlan(roadmap.stage(node.stage()).key())
                : new Reason.OpensOthers(unlocked);
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
