package io.waymark.advising.api.continuing;

import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.core.continuing.CycleEnding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days in which units for a credential are earned, and how that goes.
 *
 * @param requirement what a renewal is submitted for
 * @param verified whether the award is
 * @param countsFrom the first day whose units count, before the start if the credential replaced another
 * @param replacedBy what people call the credential that ended it
 * @param heldWith what people call the other credentials of the issuer for which more is asked
 * @param needed nothing where nobody knows
 * @param toLog how many are missing at least, all shares considered
 * @param aQuarter how many of these a quarter from today
 * @param points how it went, a month each
 * @param entries those that count in it
 */
public record RenewalCycleView(
        String credential,
        String called,
        String name,
        String issuer,
        String issuerName,
        String number,
        String requirement,
        boolean verified,
        LocalDate start,
        LocalDate countsFrom,
        LocalDate end,
        CycleEnding ending,
        @Nullable String replacedBy,
        List<String> heldWith,
        @Nullable Integer needed,
        BigDecimal logged,
        BigDecimal verifiedUnits,
        BigDecimal missing,
        BigDecimal toLog,
        BigDecimal aQuarter,
        int quartersLeft,
        List<CategoryView> categories,
        List<PointView> points,
        List<UUID> entries,
        List<RenewalRuleView> rules) {

    public RenewalCycleView {
        heldWith = List.copyOf(heldWith);
        categories = List.copyOf(categories);
        points = List.copyOf(points);
        entries = List.copyOf(entries);
        rules = List.copyOf(rules);
    }

    public boolean isOpen() {
        return ending == CycleEnding.RUNNING || ending == CycleEnding.LAPSED;
    }

    /** Whether all units are there that are asked for. */
    public boolean isMet() {
        return needed != null && toLog.signum() == 0;
    }

    /** A share that has to be from one category. */
    public record CategoryView(
            String key, String label, BigDecimal needed, BigDecimal logged, BigDecimal verified, BigDecimal missing) {}

    /** How many units there were by the end of a day, and how many an even pace would have brought. */
    public record PointView(LocalDate day, BigDecimal logged, BigDecimal verified, BigDecimal even) {}
}
