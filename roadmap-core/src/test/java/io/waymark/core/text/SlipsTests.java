package io.waymark.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTests {

    @ParameterizedTest
    @CsvSource({"fall, fall, 0", "fal, fall, 1", "falll, fall, 1", "fell, fall, 1", "flal, fall, 1", "'', fall, 4"})
    void areCountedBetweenTwoTexts(String one, String other, int slips) {
        assertThat(Slips.between(one, other)).isEqualTo(slips);
        assertThat(Slips.between(other, one)).isEqualTo(slips);
    }
}
