package io.waymark.web.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactLineTests {

    private static final Provenance BOOK = new Provenance("A book", null, false, null);
    private static final Provenance DOUBTED = new Provenance("A book", null, true, null);

    @Test
    void namesASourceOnceForWhatFollowsFromIt() {
        assertThat(FactLine.of(List.of(
                        new Fact("One.", BOOK),
                        new Fact("Two.", BOOK),
                        new Fact("Three.", DOUBTED),
                        new Fact("Four.", BOOK))))
                .containsExactly(
                        new FactLine(List.of("One.", "Two."), BOOK),
                        new FactLine(List.of("Three."), DOUBTED),
                        new FactLine(List.of("Four."), BOOK));
        assertThat(FactLine.of(List.of())).isEmpty();
    }
}
