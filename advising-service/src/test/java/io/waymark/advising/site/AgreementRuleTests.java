package io.waymark.advising.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.site.SiteAgreement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRuleTests {

    private static final LocalDate LAST_OF_AUGUST = LocalDate.of(2026, 8, 31);

    @ParameterizedTest
    @CsvSource({
        "2026-08-30,LAPSED",
        "2026-08-31,LAPSES_SOON",
        "2026-11-30,LAPSES_SOON",
        "2026-12-01,HOLDS",
    })
    void standsByItsLastDay(LocalDate through, SiteAgreement expected) {
        assertThat(AgreementRule.of(through, LAST_OF_AUGUST)).isEqualTo(expected);
    }

    @Test
    void isNoneWithoutADay() {
        assertThat(AgreementRule.of(null, LAST_OF_AUGUST)).isEqualTo(SiteAgreement.NONE);
    }
}
