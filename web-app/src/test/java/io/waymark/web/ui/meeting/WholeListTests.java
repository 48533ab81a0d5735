package io.waymark.web.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.paging.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WholeListTests {

    @Test
    void isReadToItsEnd() {
        var pages = Map.of(
                "",
                new Page<>(List.of("a", "b"), "2"),
                "2",
                new Page<>(List.of("c"), "3"),
                "3",
                new Page<>(List.of("d"), null));

        assertThat(WholeList.of(after -> Objects.requireNonNull(pages.get(Objects.requireNonNullElse(after, "")))))
                .isEqualTo(new Page<>(List.of("a", "b", "c", "d"), null));
    }

    @Test
    void saysThatItGoesOnWhereItNeverEnds() {
        var endless = WholeList.of(_ -> new Page<>(List.of("a"), "more"));

        assertThat(endless.items()).hasSize(20);
        assertThat(endless.next()).isEqualTo("more");
    }
}
