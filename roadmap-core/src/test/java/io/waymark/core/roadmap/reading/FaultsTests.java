package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

class FaultsTests {

    private final Faults faults = new Faults();

    @Test
    void letsASoundTextPass() {
        assertThatCode(faults::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void findsThePlaceOfWhatIsAroundAPathItDoesNotKnow() {
        faults.remember("stages[0]", node("\n\n  a: b"));
        faults.add("stages[0].steps[1].key", "Deep inside.");
        faults.add("stages[1]", "Nothing known around it.");

        assertThat(found())
                .containsExactly(
                        new Fault(1, 1, "stages[1]", "Nothing known around it."),
                        new Fault(3, 3, "stages[0].steps[1].key", "Deep inside."));
    }

    @Test
    void sortsByLineAndThenByColumn() {
        var mapping = (MappingNode) node("a: 1\nb: {c: 2, d: 3}");
        var second = (MappingNode) mapping.getValue().get(1).getValueNode();
        faults.add("d", second.getValue().get(1).getValueNode(), "third");
        faults.add("c", second.getValue().get(0).getValueNode(), "second");
        faults.add("a", mapping.getValue().get(0).getValueNode(), "first");

        assertThat(found()).extracting(Fault::message).containsExactly("first", "second", "third");
        assertThat(found()).extracting(Fault::column).containsExactly(4, 8, 14);
    }

    @Test
    void saysTheSameOnlyOnce() {
        faults.add("a", "Twice.");
        faults.add("a", "Twice.");

        assertThat(found()).hasSize(1);
    }

    @Test
    void stopsAtFiveHundred() {
        for (int i = 0; i < 600; i++) {
            faults.add("a[%d]".formatted(i), "One of many.");
        }

        assertThat(found()).hasSize(500);
    }

    @Test
    void tellsLinesByPath() {
        faults.remember("a", node("\n\nx: y"));

        assertThat(faults.lineOf("a")).isEqualTo(3);
        assertThat(faults.lineOf("b")).isEqualTo(1);
    }

    @Test
    void countsItsPlaceholders() {
        assertThat(faults.placeholder()).isNotEqualTo(faults.placeholder());
        assertThat(Faults.isPlaceholder(faults.placeholder())).isTrue();
        assertThat(Faults.isPlaceholder("readable")).isFalse();
    }

    @Test
    void readsAsASentenceWithItsPlace() {
        assertThat(new Fault(3, 7, "stages[0].key", "No good."))
                .hasToString("line 3, column 7, stages[0].key: No good.");
        assertThat(new Fault(1, 1, "", "No good.")).hasToString("line 1, column 1: No good.");
        assertThat(new InvalidRoadmapException(List.of(new Fault(1, 1, "", "One."), new Fault(2, 1, "", "Two."))))
                .hasMessage("line 1, column 1: One.\nline 2, column 1: Two.");
    }

    private List<Fault> found() {
        return Objects.requireNonNull(catchThrowableOfType(InvalidRoadmapException.class, faults::throwIfAny))
                .faults();
    }

    private static Node node(String text) {
        return YamlText.compose(text);
    }
}
