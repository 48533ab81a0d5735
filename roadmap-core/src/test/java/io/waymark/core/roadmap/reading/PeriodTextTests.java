package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P2W", "P3M", "P1Y", "P50Y", "P600M", "P18000D", "P1Y2M3D"})
    void acceptsUpToFiftyYears(String written) {
        var text = new PeriodText(written);

        assertThat(text.error()).isEmpty();
        assertThat(text.period()).isEqualTo(Period.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P1M-1D", "P601M", "P50Y1M", "P18001D", "P2147483647Y"})
    void refusesNothingAndMoreThanALifetime(String written) {
        assertThat(new PeriodText(written).error())
                .isEqualTo("A period is longer than nothing and no longer than 50 years.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two weeks", "P", "PT5M", "P1.5Y", "P99999999999D", "P999999999W"})
    void refusesWhatIsNoPeriod(String written) {
        assertThat(new PeriodText(written).error())
                .isEqualTo("This is not a period. Write P2W for two weeks, P3M for three months, P1Y for a year.");
    }
}
