package io.waymark.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchTests {

    @Test
    void looksForEveryWordAndTakesNoneForAPattern() {
        assertThat(patterns("  Mercy   100%_ \\ ")).containsExactly("%mercy%", "%100\\%\\_%", "%\\\\%");
    }

    @Test
    void looksForNothingWhenNothingIsSaid() {
        assertThat(patterns(null)).isEmpty();
        assertThat(patterns("   ")).isEmpty();
    }

    @Test
    void looksForEightWordsAtMost() {
        assertThat(patterns("a b c d e f g h i j")).hasSize(8);
    }

    private static String[] patterns(@Nullable String q) {
        return new Search(q, null, null, null, 20).patterns();
    }
}
