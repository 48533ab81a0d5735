package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortSuggestionTests {

    @ParameterizedTest
    @CsvSource({
        "HTI fall 2026, HIT fall 2026",
        "HITfall 2026, HIT fall 2026",
        "HIT-Fall-2026, HIT fall 2026",
        "HIT fal 2026, HIT fall 2026",
        "HIT fall 2025,",
        "HIT fall,",
        "Hönors, Honors",
        "Nursing,",
        "'',"
    })
    void isOneOfAlmostTheSameLettersAndTheSameFigures(String written, @Nullable String meant) {
        assertThat(CohortSuggestion.nearest(written, List.of("HIT fall 2026", "HIT spring 2026", "Honors")))
                .isEqualTo(Optional.ofNullable(meant));
    }
}
