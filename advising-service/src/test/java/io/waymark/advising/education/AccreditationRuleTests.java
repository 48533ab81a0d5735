package io.waymark.advising.education;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.education.Accreditation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationRuleTests {

    @ParameterizedTest
    @CsvSource({
        "2026-08-30, 2026-08-31, LAPSED",
        "2026-08-31, 2026-08-31, LAPSES_SOON",
        "2027-02-28, 2026-08-31, LAPSES_SOON",
        "2027-03-01, 2026-08-31, HOLDS",
        "2028-02-29, 2027-08-31, LAPSES_SOON",
        "2028-03-01, 2027-08-31, HOLDS",
        "2027-08-28, 2027-02-28, LAPSES_SOON",
        "2027-08-29, 2027-02-28, HOLDS",
        "2027-02-28, 2026-08-28, LAPSES_SOON"
    })
    void warnsSixMonthsBeforeTheEndAlsoOverTheEndsOfMonths(LocalDate through, LocalDate today, Accreditation expected) {
        assertThat(AccreditationRule.of(through, null, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2028-05-31, 2028-06-01, ENDS_BEFORE_GRADUATION",
        "2028-06-01, 2028-06-01, HOLDS",
        "2026-10-01, 2028-06-01, ENDS_BEFORE_GRADUATION",
        "2026-10-01, 2026-09-15, LAPSES_SOON",
        "2026-08-01, 2028-06-01, LAPSED"
    })
    void tellsWhoGraduatesAfterItsEnd(LocalDate through, LocalDate graduation, Accreditation expected) {
        assertThat(AccreditationRule.of(through, graduation, LocalDate.of(2026, 8, 31)))
                .isEqualTo(expected);
    }

    @Test
    void holdsWhileNobodyKnowsItsEnd() {
        var today = LocalDate.of(2026, 8, 31);

        assertThat(AccreditationRule.of(null, today.plusYears(9), today)).isEqualTo(Accreditation.HOLDS);
    }
}
