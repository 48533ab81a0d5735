package io.waymark.core.progress;

import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap compiled for evaluation: steps by index, parents before children, and every reference resolved.
 *
 * @param stages the steps of each stage
 * @param countedChildren of each step, the children that count if its completion asks for all, or from which it may
 *     choose
 * @param countedSteps likewise for each stage
 */
record CompiledRoadmap(
        Roadmap roadmap,
        List<Node> nodes,
        List<EvidenceRequirement> requirements,
        List<List<Integer>> stages,
        List<List<Integer>> countedChildren,
        List<List<Integer>> countedSteps,
        Map<StepKey, Integer> indexes,
        Map<RequirementId, Integer> requirementIndexes) {

    /** Fails on references to steps that do not exist, and on names given twice. */
    static CompiledRoadmap of(Roadmap roadmap) {
        return new RoadmapCompiler(roadmap).compile();
    }

    /** The index of a step, or -1 if the roadmap has none of that name. */
    int indexOf(@Nullable StepKey step) {
        return step == null ? -1 : indexes.getOrDefault(step, -1);
    }

    int indexOf(RequirementId requirement) {
        return requirementIndexes.getOrDefault(requirement, -1);
    }

    List<Integer> counted(Node node) {
        return countedChildren.get(node.index());
    }

    List<Integer> counted(int stage) {
        return countedSteps.get(stage);
    }

    Stage stage(int stage) {
        return roadmap.stages().get(stage);
    }

    /** How many steps of a stage are needed where not all are: 0 means all. */
    int needed(int stage) {
        return Node.needed(stage(stage).completion());
    }

    /** A stage counts as much as the steps it takes; where the student may choose, as much as the average choice. */
    int weight(int stage) {
        var counted = counted(stage);
        var sum = counted.stream().mapToInt(it -> nodes.get(it).step().weight()).sum();
        var needed = needed(stage);
        return needed > 0 ? (int) Math.round((double) sum * needed / counted.size()) : sum;
    }
}
