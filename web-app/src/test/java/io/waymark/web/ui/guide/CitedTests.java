package io.waymark.web.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitedTests {

    private static final Provenance BOOK = new Provenance("A book", null, false, null);
    private static final Provenance DOUBTED = new Provenance("A book", null, true, null);

    @Test
    void namesASourceOnceForWhatFollowsFromIt() {
        var one = new Fact("One.", BOOK);
        var two = new Fact("Two.", BOOK);
        var three = new Fact("Three.", DOUBTED);
        var four = new Fact("Four.", BOOK);

        assertThat(Cited.of(List.of(one, two, three, four), Fact::provenance))
                .containsExactly(new Cited<>(List.of(one, two, four), BOOK), new Cited<>(List.of(three), DOUBTED));
        assertThat(Cited.of(List.<Fact>of(), Fact::provenance)).isEmpty();
    }
}
