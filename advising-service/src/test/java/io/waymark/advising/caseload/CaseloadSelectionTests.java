package io.waymark.advising.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseloadSelectionTests {

    @Test
    void looksForNothingWhereNothingIsGiven() {
        assertThat(looking(null, null)).isEqualTo(looking("  ", ""));
        assertThat(looking(null, null).sought().isEverything()).isTrue();
        assertThat(looking(null, null).stage()).isEmpty();
        assertThat(looking("x", "learn").stage()).isEqualTo("learn");
    }

    private static CaseloadSelection looking(@Nullable String q, @Nullable String stage) {
        return CaseloadSelection.of(CaseloadView.EVERYONE, q, null, stage, CaseloadFilter.NONE, CaseloadSort.NAME);
    }
}
