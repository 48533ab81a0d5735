package io.waymark.advising.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadSelectionTests {

    @ParameterizedTest
    @CsvSource({"Maya, %maya%", "' Okafor ', %okafor%", "50%, %50\\%%", "a_b, %a\\_b%", "back\\slash, %back\\\\slash%"})
    void looksForTextAsItIsWrittenWhateverTheCase(String q, String pattern) {
        assertThat(looking(q, null).pattern()).isEqualTo(pattern);
    }

    @Test
    void looksForNothingWhereNothingIsGiven() {
        assertThat(looking(null, null)).isEqualTo(looking("  ", ""));
        assertThat(looking(null, null).pattern()).isEmpty();
        assertThat(looking(null, null).stage()).isEmpty();
        assertThat(looking("x", "learn").stage()).isEqualTo("learn");
    }

    private static CaseloadSelection looking(@Nullable String q, @Nullable String stage) {
        return CaseloadSelection.of(CaseloadView.EVERYONE, q, null, stage, CaseloadSort.NAME);
    }
}
