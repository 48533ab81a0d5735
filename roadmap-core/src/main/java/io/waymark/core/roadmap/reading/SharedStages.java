package io.waymark.core.roadmap.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Makes a roadmap whole: where it says {@code {use: job-search, order: 7}}, the stage that several roadmaps share takes
 * its place. The steps keep their keys in each of them.
 */
final class SharedStages {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(120)
            .build();

    private final MappingNode roadmap;
    private final Function<String, String> shared;
    private final Set<String> steps = new HashSet<>();
    private final List<Node> guides = new ArrayList<>();

    private SharedStages(MappingNode roadmap, Function<String, String> shared) {
        this.roadmap = roadmap;
        this.shared = shared;
    }

    /**
     * The whole text.
     *
     * @param shared the text of a shared stage by its key
     */
    static String whole(String text, Function<String, String> shared) {
        if (!text.contains("use: ")) {
            return text;
        }
        var roadmap = (MappingNode) YamlText.compose(text);
        new SharedStages(roadmap, shared).putInPlace();
        return written(roadmap);
    }

    private void putInPlace() {
        var stages = NodeTree.items(roadmap, "stages");
        Set<Node> placed = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i) instanceof MappingNode reference && NodeTree.value(reference, "use") != null) {
                var stage = stage(reference);
                stages.set(i, stage);
                placed.add(stage);
            }
        }
        NodeTree.mappings(roadmap).forEach(it -> NodeTree.text(it, "key").ifPresent(steps::add));
        placed.forEach(this::fit);
        addGuides();
    }

    /** How shared steps are done, unless the roadmap has a guide of its own for them. */
    private void addGuides() {
        var own = NodeTree.items(roadmap, "guides");
        var guided = own.stream().map(SharedStages::stepOf).collect(Collectors.toSet());
        guides.removeIf(it -> guided.contains(stepOf(it)));
        if (!guides.isEmpty()) {
            NodeTree.put(
                    roadmap,
                    "guides",
                    new SequenceNode(
                            Tag.SEQ,
                            Stream.concat(own.stream(), guides.stream()).toList(),
                            FlowStyle.BLOCK));
        }
    }

    private static String stepOf(Node guide) {
        return NodeTree.text((MappingNode) guide, "step").orElseThrow();
    }

    private MappingNode stage(MappingNode reference) {
        var stage = (MappingNode)
                YamlText.compose(shared.apply(NodeTree.text(reference, "use").orElseThrow()));
        guides.addAll(NodeTree.items(stage, "guides"));
        NodeTree.remove(stage, "guides");
        NodeTree.copy(reference, "order", stage);
        if (NodeTree.value(reference, "guidance") instanceof MappingNode own) {
            own.getValue().forEach(it -> reword(stage, ((ScalarNode) it.getKeyNode()).getValue(), it.getValueNode()));
        }
        return stage;
    }

    /** What the roadmap says of a shared step in words of its own. */
    private static void reword(MappingNode stage, String step, Node guidance) {
        var found = NodeTree.mappings(stage)
                .filter(it -> NodeTree.text(it, "key").filter(step::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The shared stage has no step " + step));
        NodeTree.put(found, "guidance", guidance);
    }

    /** Leaves out what this roadmap does not have, and asks for work in its own occupation. */
    private void fit(Node stage) {
        NodeTree.mappings(stage).forEach(step -> {
            NodeTree.items(step, "recommended_after").removeIf(it -> !steps.contains(((ScalarNode) it).getValue()));
            if (NodeTree.text(step, "kind").filter("employment_record"::equals).isPresent()) {
                NodeTree.put(step, "params", YamlText.compose("{soc: %s}".formatted(occupations())));
            }
        });
    }

    private List<String> occupations() {
        var occupation = NodeTree.value(roadmap, "occupation");
        return occupation == null
                ? List.of()
                : NodeTree.mappings(occupation)
                        .filter(it -> NodeTree.text(it, "scheme")
                                .filter("soc-2018"::equals)
                                .isPresent())
                        .map(it -> "\"" + NodeTree.text(it, "code").orElseThrow() + "\"")
                        .toList();
    }

    private static String written(Node node) {
        var text = new StringBuilder();
        new Dump(SETTINGS).dumpNode(node, new StreamDataWriter() {
            @Override
            public void write(String words) {
                text.append(words);
            }

            @Override
            public void write(String words, int from, int length) {
                text.append(words, from, from + length);
            }
        });
        return text.toString();
    }
}
