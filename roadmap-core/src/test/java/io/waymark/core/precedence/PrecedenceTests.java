package io.waymark.core.precedence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecedenceTests {

    @Test
    void putsEverythingAfterWhatItHasToComeAfter() {
        var precedence = new Precedence<String>();
        precedence.add("shoes", "walk");
        precedence.add("socks", "shoes");
        precedence.add("hat");

        assertThat(precedence.order())
                .containsSubsequence("socks", "shoes", "walk")
                .contains("hat");
        assertThat(precedence.circles()).isEmpty();
    }

    @Test
    void findsEachCircleOnceAndShortest() {
        var precedence = new Precedence<String>();
        precedence.add("a", "b");
        precedence.add("b", "c");
        precedence.add("c", "a");
        precedence.add("x", "x");
        precedence.add("c", "behind");

        assertThat(precedence.circles()).containsExactly(List.of("a", "b", "c"), List.of("x"));
    }
}
