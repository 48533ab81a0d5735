package io.waymark.web.ui.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.page.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiniTrailTests {

    @Test
    void fillsWhatIsDoneAndRingsWhereThePersonIs() {
        var mini = MiniTrail.of(List.of(State.VERIFIED, State.PROGRESS, State.LOCKED), 2);

        assertThat(mini.stops()).extracting(MiniTrail.MiniStop::kind).containsExactly("d", "h", "");
        assertThat(mini.line()).isEqualTo("M6 8h26");
    }
}
