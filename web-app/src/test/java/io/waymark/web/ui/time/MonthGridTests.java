package io.waymark.web.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MonthGridTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void beginsWeeksWhereTheViewerBeginsThem() {
        var american = MonthGrid.of(NOVEMBER, Locale.US);
        var german = MonthGrid.of(NOVEMBER, Locale.GERMANY);

        assertThat(american.weekdays().getFirst().name()).isEqualTo("Sunday");
        assertThat(american.weeks()).hasSize(5);
        assertThat(american.weeks().getFirst().getFirst()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(german.weekdays().getFirst().brief()).isEqualTo("Mo");
        assertThat(german.weeks()).hasSize(6);
        assertThat(german.weeks().getFirst().getFirst()).isEqualTo(LocalDate.of(2026, 10, 26));
    }

    @Test
    void holdsEveryDayOfTheMonth() {
        var days = MonthGrid.of(NOVEMBER, Locale.US).weeks().stream()
                .flatMap(List::stream)
                .toList();

        assertThat(days).doesNotHaveDuplicates().contains(NOVEMBER.atDay(1), NOVEMBER.atEndOfMonth());
    }
}
