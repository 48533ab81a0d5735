package io.waymark.web.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckedAgeTests {

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2027-03-31T17:00:00Z");

    private final CheckedAge checked = new CheckedAge(RealTexts.texts(), viewer.when(), viewer.clock());

    @Test
    void saysTheMonth() {
        assertThat(checked.word(LocalDate.of(2026, 3, 31))).isEqualTo("Checked March 2026");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, VERIFIED, check", "2026-03-30, RETURNED, clock", "2027-03-31, VERIFIED, check"})
    void doubtsWhatWasCheckedMoreThanAYearAgo(LocalDate day, State state, String icon) {
        assertThat(checked.state(day)).isEqualTo(state);
        assertThat(checked.icon(day)).isEqualTo(icon);
    }
}
