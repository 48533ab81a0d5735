package io.waymark.advising.experience;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursLeftTests {

    @ParameterizedTest
    @CsvSource({"0, 0, 120", "20.25, 10.5, 90", "100, 20, 0", "100, 40, 0"})
    void areThoseThatNobodyLogged(BigDecimal verified, BigDecimal waiting, BigDecimal left) {
        var target = new HoursTargetView(
                "a-step/hours-log",
                "a-step",
                "A step",
                RequirementLabel.of(EvidenceKind.HOURS_LOG),
                120,
                verified,
                waiting,
                verified.add(waiting),
                List.of(),
                null,
                null);

        assertThat(target.left()).isEqualByComparingTo(left);
    }
}
