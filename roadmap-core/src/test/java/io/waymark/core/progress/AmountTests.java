package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTests {

    @ParameterizedTest
    @CsvSource({"7.5, 750", "7.999, 799", "0.009, 0", "0, 0", "1e3, 100000", "1000000, 100000000"})
    void cutsOffWhatIsFinerThanAHundredth(BigDecimal value, long hundredths) {
        assertThat(Amount.of(value)).isEqualTo(new Amount(hundredths));
    }

    @Test
    void isNeitherNegativeNorMoreThanAMillion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Amount(-1))
                .withMessage("An amount is not negative: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.of(new BigDecimal("-0.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amount.of(new BigDecimal("1000000.01")))
                .withMessage("An amount is at most a million: 1000000.01");
    }

    @Test
    void addsUpWithoutLosingAnything() {
        var third = Amount.of(new BigDecimal("0.33"));

        assertThat(third.plus(third).plus(third)).isEqualTo(new Amount(99));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Amount(Long.MAX_VALUE).plus(new Amount(1)));
    }

    /** 360 times 20 minutes. */
    @Test
    void addsUpMinutesToWholeHours() {
        var sum = Amount.NOTHING;
        for (var entry = 0; entry < 360; entry++) {
            sum = sum.plus(Amount.ofKept(Amount.ofMinutes(20).kept()));
        }

        assertThat(sum).isEqualTo(Amount.of(120));
        assertThat(Amount.ofMinutes(20)).hasToString("0.33").isGreaterThan(new Amount(33));
        assertThat(Amount.ofMinutes(7_199).reaches(120)).isFalse();
    }

    @Test
    void isKeptFineEnoughForEveryMinute() {
        for (var minutes = 0; minutes <= 2_000; minutes++) {
            var amount = Amount.ofMinutes(minutes);

            assertThat(Amount.ofKept(amount.kept())).isEqualTo(amount);
            assertThat(amount.hundredths()).isEqualTo(minutes * 100L / 60);
        }
    }

    @Test
    void reachesATargetExactly() {
        assertThat(new Amount(299).reaches(3)).isFalse();
        assertThat(new Amount(300).reaches(3)).isTrue();
        assertThat(new Amount(301).reaches(3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "100, 4, 0.25", "400, 4, 1", "900, 4, 1"})
    void isAShareOfATargetAndNeverMoreThanAllOfIt(long hundredths, int target, double share) {
        assertThat(new Amount(hundredths).shareOf(target)).isEqualTo(share);
    }

    @Test
    void comparesByHowMuchItIs() {
        assertThat(Amount.ONE).isGreaterThan(Amount.NOTHING).isLessThan(Amount.of(2));
        assertThat(Amount.ONE.compareTo(new Amount(100))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"750, 7.5", "300, 3", "0, 0", "100000, 1000", "1, 0.01"})
    void readsWithoutIdleZeros(long hundredths, String text) {
        assertThat(new Amount(hundredths)).hasToString(text);
        assertThat(new Amount(hundredths).toBigDecimal()).isEqualByComparingTo(text);
    }
}
