package io.waymark.core.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much a piece of evidence counts: one essay, three sessions, 7.5 hours. Exact to a hundredth and, since hours are worked
 * in minutes, to a minute: sums lose nothing, and are cut to hundredths only where they are shown.
 *
 * @param thirds of a hundredth, beyond the whole ones
 */
public record Amount(long hundredths, int thirds) implements Comparable<Amount> {

    public static final Amount NOTHING = new Amount(0);
    public static final Amount ONE = of(1);

    private static final int SCALE = 2;
    private static final int KEPT_SCALE = 4;
    private static final long UNIT = 100;
    private static final int THIRDS = 3;
    private static final long THIRDS_A_MINUTE = 5;
    private static final BigDecimal THIRDS_A_UNIT = BigDecimal.valueOf(UNIT * THIRDS);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    public Amount {
        if (hundredths < 0) {
            throw new IllegalArgumentException("An amount is not negative: " + hundredths);
        }
        if (thirds < 0 || thirds >= THIRDS) {
            throw new IllegalArgumentException("Three thirds are a hundredth: " + thirds);
        }
    }

    /** Whole hundredths. */
    public Amount(long hundredths) {
        this(hundredths, 0);
    }

    public static Amount of(int whole) {
        return new Amount(whole * UNIT);
    }

    /** What is finer than a hundredth is cut off. */
    public static Amount of(BigDecimal value) {
        requirePossible(value);
        return new Amount(
                value.setScale(SCALE, RoundingMode.DOWN).unscaledValue().longValueExact());
    }

    /** Of an hour. */
    public static Amount ofMinutes(long minutes) {
        return ofThirds(Math.multiplyExact(minutes, THIRDS_A_MINUTE));
    }

    /** As {@link #kept} wrote it. */
    public static Amount ofKept(BigDecimal kept) {
        requirePossible(kept);
        return ofThirds(
                kept.multiply(THIRDS_A_UNIT).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public Amount plus(Amount other) {
        var both = thirds + other.thirds;
        return new Amount(Math.addExact(Math.addExact(hundredths, other.hundredths), both / THIRDS), both % THIRDS);
    }

    public boolean reaches(int target) {
        return hundredths >= target * UNIT;
    }

    /** The share of a target, at most 1. */
    public double shareOf(int target) {
        return Math.min(1, (hundredths + (double) thirds / THIRDS) / (target * UNIT));
    }

    /** What is finer than a hundredth is cut off. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(hundredths, SCALE);
    }

    /** Fine enough to become the same amount again. */
    public BigDecimal kept() {
        return BigDecimal.valueOf(hundredths * THIRDS + thirds).divide(THIRDS_A_UNIT, KEPT_SCALE, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Amount other) {
        var coarse = Long.compare(hundredths, other.hundredths);
        return coarse == 0 ? Integer.compare(thirds, other.thirds) : coarse;
    }

    @Override
    public String toString() {
        return toBigDecimal().stripTrailingZeros().toPlainString();
    }

    private static Amount ofThirds(long thirds) {
        return new Amount(Math.floorDiv(thirds, (long) THIRDS), Math.floorMod(thirds, THIRDS));
    }

    private static void requirePossible(BigDecimal value) {
        if (value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("An amount is at most a million: " + value);
        }
    }
}
