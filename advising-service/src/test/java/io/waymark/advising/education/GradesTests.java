package io.waymark.advising.education;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradesTests {

    @ParameterizedTest
    @CsvSource({
        "A, C, true",
        "C, C, true",
        "c+, C, true",
        "C-, C, false",
        "D+, C, false",
        "B-, C+, true",
        "F, C, false",
        "A+, A, true",
        "A-, A, false",
        "D-,, true",
        "F,, false",
        "F+,, false"
    })
    void reachTheLowestThatCounts(String grade, @Nullable String least, boolean reaches) {
        assertThat(Grades.reaches(grade, least)).isEqualTo(reaches);
    }
}
