package io.waymark.advising.advisor;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the days that people name into moments: a day begins as the college's does, and today is now. */
@Component
class AssignmentPeriods {

    private final Institutions institutions;
    private final Clock clock;

    AssignmentPeriods(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    /** As PostgreSQL keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Instant startOf(@Nullable LocalDate day) {
        var today = institutions.today();
        if (day != null && day.isBefore(today)) {
            throw new RuleViolationException("day-is-over", "Choose today or a later day.");
        }
        return day == null || day.equals(today)
                ? now()
                : day.atStartOfDay(institutions.zone()).toInstant();
    }

    Period of(@Nullable LocalDate from, @Nullable LocalDate until) {
        var start = startOf(from);
        if (until == null) {
            return Period.startingAt(start);
        }
        if (!until.isAfter(from == null ? institutions.today() : from)) {
            throw new RuleViolationException(
                    "ends-before-it-starts", "An assignment ends on a later day than it begins.");
        }
        return new Period(start, until.atStartOfDay(institutions.zone()).toInstant());
    }
}
