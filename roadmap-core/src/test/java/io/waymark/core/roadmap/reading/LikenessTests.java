package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "lern, learn, a letter is missing",
        "learnn, learn, a letter too many",
        "laern, learn, two letters change places",
        "abc, axy, two slips are always allowed",
        "certification, certefecatoin, four slips in thirteen letters"
    })
    void guessesWhatWasMeant(String written, String known, String why) {
        assertThat(Likeness.hint(written, List.of("something-else", known)))
                .as(why)
                .isEqualTo(" Did you mean \"%s\"?".formatted(known));
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, wxyd, three slips in four letters",
        "certification, certefecotoinz, five slips in thirteen letters",
        "learn, '', nothing is alike"
    })
    void keepsQuietWhereNothingIsAlike(String written, String known, String why) {
        assertThat(Likeness.hint(written, List.of(known))).as(why).isEmpty();
    }

    @Test
    void prefersTheClosestAndThenTheFirstByTheAlphabet() {
        assertThat(Likeness.hint("cat", List.of("coats", "cats"))).contains("\"cats\"");
        assertThat(Likeness.hint("cat", List.of("hat", "bat"))).contains("\"bat\"");
    }

    @Test
    void doesNotCompareWhatIsLongerThanAnyKey() {
        assertThat(Likeness.hint("a".repeat(80), List.of("a".repeat(79)))).isNotEmpty();
        assertThat(Likeness.hint("a".repeat(81), List.of("a".repeat(80)))).isEmpty();
    }
}
