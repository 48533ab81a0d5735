package io.waymark.web.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.roadmap.Detail.Unit;
import io.waymark.core.roadmap.Provenance;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.time.Viewer;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTextsTests {

    private static final Provenance NOBODY = new Provenance(null, null, false, null);

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-30T17:00:00Z");

    private final SourceTexts sources = new SourceTexts(RealTexts.texts(), viewer.when());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A book | -          | A book
            A book | 2024-06-28 | A book, as of June 28, 2024
            A book | 2024-05    | A book, as of May 2024
            A book | 2024       | A book, as of 2024
            A book | 2024-13    | A book, as of 2024-13
            A book | since 2020 | A book, as of since 2020
            -      | 2024       | As of 2024
            -      | -          | No source named
            """)
    void namesASourceAndItsDay(@Nullable String source, @Nullable String asOf, String said) {
        assertThat(sources.name(new Provenance(source, asOf, false, null))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            7     | PERCENT      | 7%
            50250 | USD_PER_YEAR | $50,250
            24.16 | USD_PER_HOUR | $24.16
            229   | USD          | $229
            13800 | JOBS         | 13,800
            1     | DAYS         | 1 day
            120   | DAYS         | 120 days
            210   | MINUTES      | 210 minutes
            1928  | YEAR         | 1928
            1928  | -            | 1,928
            """)
    void saysAmountsWithTheirUnit(BigDecimal amount, @Nullable Unit unit, String said) {
        assertThat(sources.value(new Row("", amount, unit, null, null, NOBODY))).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryUnit(Unit unit) {
        assertThat(sources.value(new Row("", BigDecimal.TEN, unit, null, null, NOBODY)))
                .contains("10");
    }

    @Test
    void saysWhatIsNoAmount() {
        assertThat(sources.value(new Row("", null, null, "19-25%", null, NOBODY)))
                .isEqualTo("19-25%");
        assertThat(sources.value(new Row("", null, null, null, true, NOBODY))).isEqualTo("Yes");
        assertThat(sources.value(new Row("", null, null, null, false, NOBODY))).isEqualTo("No");
        assertThat(sources.value(new Row("", null, null, null, null, NOBODY))).isEqualTo("Not known");
    }

    @Test
    void saysNothingOfASourceOfWhichNothingIsKnown() {
        assertThat(sources.known(NOBODY)).isFalse();
        assertThat(sources.known(new Provenance("A book", null, false, null))).isTrue();
        assertThat(sources.known(new Provenance(null, "2024", false, null))).isTrue();
        assertThat(sources.known(new Provenance(null, null, true, null))).isTrue();
        assertThat(sources.known(new Provenance(null, null, false, "Look again.")))
                .isTrue();
        assertThat(sources.known(new Provenance(null, null, false, null, "Another says 8.", null, null)))
                .isTrue();
    }
}
