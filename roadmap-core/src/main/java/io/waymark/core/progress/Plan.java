package io.waymark.core.progress;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A roadmap compiled for evaluation: steps by index, parents before children, and every reference resolved. */
final class Plan {

    final Roadmap roadmap;
    final List<Node> nodes = new ArrayList<>();
    final List<EvidenceRequirement> requirements = new ArrayList<>();
    final List<List<Integer>> stages = new ArrayList<>();
    private final List<List<Integer>> countedChildren;
    private final List<List<Integer>> countedSteps;
    private final Map<StepKey, Integer> indexes = new HashMap<>();
    private final Map<RequirementId, Integer> requirementIndexes = new HashMap<>();

    Plan(Roadmap roadmap) {
        this.roadmap = roadmap;
        roadmap.steps().forEach(this::number);
        for (var stage : roadmap.stages()) {
            stages.add(stage.steps().stream().map(step -> place(step, -1)).toList());
        }
        nodes.forEach(this::tellPrerequisites);
        countedChildren = nodes.stream()
                .map(node -> counted(node.step().completion(), node.children()))
                .toList();
        countedSteps = IntStream.range(0, stages.size())
                .mapToObj(stage -> counted(stage(stage).completion(), stages.get(stage)))
                .toList();
    }

    /** The index of a step, or -1 if the roadmap has none of that name. */
    int indexOf(@Nullable StepKey step) {
        return step == null ? -1 : indexes.getOrDefault(step, -1);
    }

    int indexOf(RequirementId requirement) {
        return requirementIndexes.getOrDefault(requirement, -1);
    }

    /** The children that count for a step whose completion asks for all, or from which it may choose. */
    List<Integer> counted(Node node) {
        return countedChildren.get(node.index());
    }

    /** Likewise for a stage. */
    List<Integer> counted(int stage) {
        return countedSteps.get(stage);
    }

    Stage stage(int stage) {
        return roadmap.stages().get(stage);
    }

    private List<Integer> counted(Completion completion, List<Integer> children) {
        return children.stream()
                .filter(it ->
                        Node.needed(completion) > 0 || !nodes.get(it).step().optional())
                .toList();
    }

    private void number(Step step) {
        if (indexes.putIfAbsent(step.key(), indexes.size()) != null) {
            throw new IllegalArgumentException("Two steps are called " + step.key());
        }
    }

    private int place(Step step, int parent) {
        var index = nodes.size();
        var gate = step.gate();
        var prerequisites = resolve(gate.prerequisites());
        List<Integer> children = new ArrayList<>();
        List<Integer> barriers =
                new ArrayList<>(parent < 0 ? List.of() : nodes.get(parent).barriers());
        barriers.addAll(prerequisites);
        var from = step.span() == null ? null : step.span().countedFrom();
        nodes.add(new Node(
                index,
                step,
                stages.size(),
                parent,
                children,
                prerequisites,
                resolve(gate.recommendedAfter()),
                from == null ? -1 : resolve(from),
                List.copyOf(barriers),
                new ArrayList<>(),
                requirements.size()));
        for (var requirement : step.evidence().requirements()) {
            if (requirementIndexes.putIfAbsent(requirement.id(), requirements.size()) != null) {
                throw new IllegalArgumentException("Two requirements are called " + requirement.id());
            }
            requirements.add(requirement);
        }
        step.substeps().forEach(substep -> children.add(place(substep, index)));
        return index;
    }

    private void tellPrerequisites(Node node) {
        node.prerequisites().forEach(it -> nodes.get(it).dependents().add(node.index()));
    }

    private List<Integer> resolve(List<StepKey> steps) {
        return steps.stream().distinct().map(this::resolve).toList();
    }

    private int resolve(StepKey step) {
        var index = indexOf(step);
        if (index < 0) {
            throw new IllegalArgumentException("There is no step " + step);
        }
        return index;
    }
}
