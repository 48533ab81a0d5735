package io.waymark.advising.experience;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.experience.HoursEntryView;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.Entry;
import io.waymark.core.progress.Amount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hours that are on file. */
record HoursEntry(
        UUID id,
        String requirement,
        EvidenceStatus status,
        Amount amount,
        @Nullable Amount written,
        HoursLogPayload payload,
        boolean unasked,
        Shift shift) {

    static HoursEntry of(Entry entry, ZoneId zone) {
        var payload = (HoursLogPayload) entry.payload();
        return new HoursEntry(
                entry.id(),
                entry.requirement(),
                entry.status(),
                entry.amount(),
                entry.written(),
                payload,
                entry.unasked(),
                Shift.of(payload, zone));
    }

    /** What was returned does not count. */
    boolean counts() {
        return status != EvidenceStatus.RETURNED;
    }

    boolean isVerified() {
        return status == EvidenceStatus.VERIFIED;
    }

    LocalDate week() {
        return weekOf(payload.date());
    }

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    HoursEntryView view() {
        return new HoursEntryView(
                id,
                requirement,
                payload.date(),
                payload.start(),
                payload.end(),
                amount.toBigDecimal(),
                written == null ? null : written.toBigDecimal(),
                payload.site(),
                payload.task(),
                status);
    }
}
