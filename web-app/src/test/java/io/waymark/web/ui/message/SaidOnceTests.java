package io.waymark.web.ui.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SaidOnceTests {

    private final SaidOnce texts = new SaidOnce();

    @Test
    void refusesASecondTextOfAKey() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts.load(new StringReader("shown.end=End\nshown.number=Number\nshown.end=Last\n")))
                .withMessageContaining("shown.end");
    }

    @Test
    void readsTextsAsTheyStand() throws IOException {
        texts.load(new StringReader("shown.end=End\nshown.number=Number\n"));

        assertThat(texts).containsEntry("shown.end", "End").hasSize(2);
    }
}
