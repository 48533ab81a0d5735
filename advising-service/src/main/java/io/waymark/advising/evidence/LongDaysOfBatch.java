package io.waymark.advising.evidence;

import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.shift.LongDay;
import io.waymark.advising.shift.Shift;
import io.waymark.core.progress.Amount;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The unusually long days among the hours that one person outside is and was asked about. */
record LongDaysOfBatch(List<LongDay> days, EvidenceKinds kinds) {

    static LongDaysOfBatch of(OutsideBatch batch, EvidenceKinds kinds, ZoneId zone) {
        var shifts = batch.counted().stream()
                .map(it -> Shift.of(worked(it, kinds), zone))
                .toList();
        return new LongDaysOfBatch(LongDay.of(shifts, zone), kinds);
    }

    /** How long the longest of them is that has some of these hours. */
    Optional<Amount> hours(Evidence evidence) {
        var worked = worked(evidence, kinds);
        return days.stream()
                .filter(it -> !it.day().isBefore(worked.date()) && !it.day().isAfter(Shift.lastDay(worked)))
                .map(LongDay::hours)
                .max(Comparator.naturalOrder());
    }

    private static HoursLogPayload worked(Evidence evidence, EvidenceKinds kinds) {
        return (HoursLogPayload) evidence.submission().read(kinds);
    }
}
