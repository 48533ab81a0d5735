package io.waymark.core.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much a piece of evidence counts, exact to a hundredth: one essay, three sessions, 7.5 hours. */
public record Amount(long hundredths) implements Comparable<Amount> {

    public static final Amount NOTHING = new Amount(0);
    public static final Amount ONE = of(1);

    private static final int SCALE = 2;
    private static final long UNIT = 100;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public Amount {
        if (hundredths < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + hundredths);
        }
    }

    public static Amount of(int whole) {
        return new Amount(whole * UNIT);
    }

    /** What is finer than a hundredth is cut off. */
    public static Amount of(BigDecimal value) {
        if (value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("An amount is at most a million: " + value);
        }
        return new Amount(
                value.setScale(SCALE, RoundingMode.DOWN).unscaledValue().longValueExact());
    }

    public Amount plus(Amount other) {
        return new Amount(Math.addExact(hundredths, other.hundredths));
    }

    public boolean reaches(int target) {
        return hundredths >= target * UNIT;
    }

    /** The share of a target, at most 1. */
    public double shareOf(int target) {
        return Math.min(1, (double) hundredths / (target * UNIT));
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, SCALE);
    }

    @Override
    public int compareTo(Amount other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
