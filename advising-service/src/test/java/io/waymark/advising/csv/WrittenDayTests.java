package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2024-02-29", "1900-01-01", "2199-12-31"})
    void isADayOfTheYearsThatCount(String written) {
        assertThat(WrittenDay.isDay(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "1899-12-31", "2200-01-01", "2026-2-3", "+2026-02-03", "today", ""})
    void isNoDay(String written) {
        assertThat(WrittenDay.isDay(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"8/24/2026, 2026-08-24", "02/03/2026, 2026-02-03", "46258, 2026-08-24", "2/29/2024, 2024-02-29"})
    void isGuessedFromWhatASpreadsheetWrites(String written, String day) {
        assertThat(WrittenDay.meant(written)).hasToString("Optional[%s]".formatted(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/8/2026", "2/29/2026", "1/1/1899", "8/24/26", "00000", "462580", "2026-08-24"})
    void isNotGuessedFromAnythingElse(String written) {
        assertThat(WrittenDay.meant(written)).isEmpty();
    }
}
