package io.waymark.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.page.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class MiniViewTests {

    @Test
    void fillsWhatIsDoneAndRingsWhereThePersonIs() {
        var mini = MiniView.of(List.of(State.VERIFIED, State.PROGRESS, State.LOCKED), 2);

        assertThat(mini.stops()).extracting(MiniView.Stop::kind).containsExactly("d", "h", "");
        assertThat(mini.line()).isEqualTo("M6 8h26");
    }
}
