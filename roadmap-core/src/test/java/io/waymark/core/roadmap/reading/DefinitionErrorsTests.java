package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

class DefinitionErrorsTests {

    private final DefinitionErrors errors = new DefinitionErrors();

    @Test
    void letsASoundTextPass() {
        assertThatCode(errors::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void findsThePlaceOfWhatIsAroundAPathItDoesNotKnow() {
        errors.remember("stages[0]", node("\n\n  a: b"));
        errors.add("stages[0].steps[1].key", "Deep inside.");
        errors.add("stages[1]", "Nothing known around it.");

        assertThat(found())
                .containsExactly(
                        new DefinitionError(1, 1, "stages[1]", "Nothing known around it."),
                        new DefinitionError(3, 3, "stages[0].steps[1].key", "Deep inside."));
    }

    @Test
    void sortsByLineAndThenByColumn() {
        var mapping = (MappingNode) node("a: 1\nb: {c: 2, d: 3}");
        var second = (MappingNode) mapping.getValue().get(1).getValueNode();
        errors.add("d", second.getValue().get(1).getValueNode(), "third");
        errors.add("c", second.getValue().get(0).getValueNode(), "second");
        errors.add("a", mapping.getValue().get(0).getValueNode(), "first");

        assertThat(found()).extracting(DefinitionError::message).containsExactly("first", "second", "third");
        assertThat(found()).extracting(DefinitionError::column).containsExactly(4, 8, 14);
    }

    @Test
    void saysTheSameOnlyOnce() {
        errors.add("a", "Twice.");
        errors.add("a", "Twice.");

        assertThat(found()).hasSize(1);
    }

    @Test
    void stopsAtFiveHundred() {
        for (int i = 0; i < 600; i++) {
            errors.add("a[%d]".formatted(i), "One of many.");
        }

        assertThat(found()).hasSize(500);
    }

    @Test
    void tellsLinesByPath() {
        errors.remember("a", node("\n\nx: y"));

        assertThat(errors.lineOf("a")).isEqualTo(3);
        assertThat(errors.lineOf("b")).isEqualTo(1);
    }

    @Test
    void countsItsPlaceholders() {
        assertThat(errors.placeholder()).isNotEqualTo(errors.placeholder());
        assertThat(DefinitionErrors.isPlaceholder(errors.placeholder())).isTrue();
        assertThat(DefinitionErrors.isPlaceholder("readable")).isFalse();
    }

    @Test
    void readsAsASentenceWithItsPlace() {
        assertThat(new DefinitionError(3, 7, "stages[0].key", "No good."))
                .hasToString("line 3, column 7, stages[0].key: No good.");
        assertThat(new DefinitionError(1, 1, "", "No good.")).hasToString("line 1, column 1: No good.");
        assertThat(new InvalidRoadmapException(
                        List.of(new DefinitionError(1, 1, "", "One."), new DefinitionError(2, 1, "", "Two."))))
                .hasMessage("line 1, column 1: One.\nline 2, column 1: Two.");
    }

    private List<DefinitionError> found() {
        return Objects.requireNonNull(catchThrowableOfType(InvalidRoadmapException.class, errors::throwIfAny))
                .errors();
    }

    private static Node node(String text) {
        return YamlText.compose(text);
    }
}
