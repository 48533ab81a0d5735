package io.waymark.core.progress;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers the steps and requirements of a roadmap and resolves its references. */
final class RoadmapCompiler {

    private final Roadmap roadmap;
    private final List<Node> nodes = new ArrayList<>();
    private final List<EvidenceRequirement> requirements = new ArrayList<>();
    private final List<List<Integer>> stages = new ArrayList<>();
    private final StepIndexes indexes;
    private final Map<RequirementId, Integer> requirementIndexes = new HashMap<>();

    RoadmapCompiler(Roadmap roadmap) {
        this.roadmap = roadmap;
        indexes = StepIndexes.of(roadmap);
    }

    CompiledRoadmap compile() {
        for (var stage : roadmap.stages()) {
            stages.add(stage.steps().stream().map(step -> place(step, -1)).toList());
        }
        nodes.forEach(node ->
                node.prerequisites().forEach(it -> nodes.get(it).dependents().add(node.index())));
        return new CompiledRoadmap(
                roadmap,
                nodes,
                requirements,
                stages,
                nodes.stream()
                        .map(node -> counted(node.step().completion(), node.children()))
                        .toList(),
                IntStream.range(0, stages.size())
                        .mapToObj(it -> counted(roadmap.stages().get(it).completion(), stages.get(it)))
                        .toList(),
                indexes.byKey(),
                requirementIndexes);
    }

    private List<Integer> counted(Completion completion, List<Integer> children) {
        return children.stream()
                .filter(it ->
                        Node.needed(completion) > 0 || !nodes.get(it).step().optional())
                .toList();
    }

    private int place(Step step, int parent) {
        var index = nodes.size();
        var prerequisites = indexes.resolve(step.prerequisites());
        List<Integer> children = new ArrayList<>();
        List<Integer> barriers =
                new ArrayList<>(parent < 0 ? List.of() : nodes.get(parent).barriers());
        step.prerequisites().stream().flatMap(it -> before(step, it)).forEach(barriers::add);
        var from = step.span() == null ? null : step.span().countedFrom();
        nodes.add(new Node(
                index,
                step,
                stages.size(),
                parent,
                children,
                prerequisites,
                indexes.resolve(step.recommendedAfter()),
                from == null ? -1 : indexes.resolve(from),
                List.copyOf(barriers),
                new ArrayList<>(),
                requirements.size()));
        step.evidence().requirements().forEach(this::number);
        step.substeps().forEach(substep -> children.add(place(substep, index)));
        return index;
    }

    /** What holds a step up: a prerequisite or, where the step may start ahead of it, what that one itself waits for. */
    private Stream<Integer> before(Step step, StepKey prerequisite) {
        return step.before().maySkipAhead(prerequisite)
                ? indexes.resolve(roadmap.waitedFor(prerequisite)).stream()
                : Stream.of(indexes.resolve(prerequisite));
    }

    private void number(EvidenceRequirement requirement) {
        if (requirementIndexes.putIfAbsent(requirement.id(), requirements.size()) != null) {
            throw new IllegalArgumentException("Two requirements are called " + requirement.id());
        }
        requirements.add(requirement);
    }
}
