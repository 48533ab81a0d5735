package io.waymark.core.roadmap;

import io.waymark.core.roadmap.Figure.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What labor statistics say about an occupation over some years, as far as they say it.
 *
 * @param occupation its code in the statistics; null for all occupations together
 * @param growth of jobs over the period, in percent
 * @param employers who employs how many of them, the largest first
 */
public record Outlook(
        String title,
        @Nullable String occupation,
        String period,
        @Nullable String descriptor,
        @Nullable BigDecimal growth,
        Jobs jobs,
        Pay pay,
        @Nullable String entryEducation,
        @Nullable String training,
        List<Employers> employers,
        boolean superseded,
        Provenance provenance,
        @Nullable Check check) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

    public Outlook {
        employers = List.copyOf(employers);
    }

    /**
     * How many work in it.
     *
     * @param now in the first year of the period
     * @param later in its last
     */
    public record Jobs(
            @Nullable BigDecimal now,
            @Nullable BigDecimal later,
            @Nullable BigDecimal change,
            @Nullable BigDecimal openings) {}

    /** What a year pays, in dollars. */
    public record Pay(
            @Nullable BigDecimal lowestTenth,
            @Nullable BigDecimal median,
            @Nullable BigDecimal highestTenth,
            @Nullable BigDecimal hour,
            @Nullable String asOf) {}

    /** The share of those in an occupation who work in one industry, in percent. */
    public record Employers(String key, String label, BigDecimal share) {}

    /** How many of the openings of a year are new jobs; in the others somebody is replaced. */
    public Optional<BigDecimal> newJobsAYear() {
        var years = YEARS.matcher(period);
        if (jobs.change == null || jobs.openings == null || !years.matches()) {
            return Optional.empty();
        }
        var length = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1));
        return length <= 0 || jobs.change.signum() < 0
                ? Optional.empty()
                : Optional.of(jobs.change.divide(BigDecimal.valueOf(length), 0, RoundingMode.HALF_UP));
    }

    /** Whether it tells the middle of the pay and both of its ends. */
    public boolean tellsThePayOfMost() {
        return pay.lowestTenth != null && pay.median != null && pay.highestTenth != null;
    }
}
