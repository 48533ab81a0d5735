package io.waymark.advising.continuing;

import io.waymark.core.continuing.CycleEnding;
import io.waymark.core.continuing.CycleTally;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told of a renewal on a day.
 *
 * @param daysBefore how many days before the last one it is told at the latest; 0 for one that has lapsed
 */
record RenewalStage(int daysBefore) {

    static final RenewalStage LAPSED = new RenewalStage(0);

    private static final List<Integer> BEFORE = List.of(30, 90, 180);

    /** What lapsed long before anybody looked is no news. */
    private static final int NEWS_DAYS = 30;

    static Optional<RenewalStage> of(CycleTally tally, LocalDate today) {
        var left = ChronoUnit.DAYS.between(today, tally.cycle().end());
        if (tally.cycle().ending() == CycleEnding.LAPSED) {
            return left >= -NEWS_DAYS ? Optional.of(LAPSED) : Optional.empty();
        }
        return tally.cycle().isRunning() && !tally.isMet()
                ? BEFORE.stream().filter(it -> left <= it).findFirst().map(RenewalStage::new)
                : Optional.empty();
    }

    boolean isLapsed() {
        return daysBefore == 0;
    }
}
