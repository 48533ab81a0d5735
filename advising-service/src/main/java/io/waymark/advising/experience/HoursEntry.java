package io.waymark.advising.experience;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.experience.HoursEntryView;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.Entry;
import io.waymark.advising.shift.Shift;
import io.waymark.core.progress.Amount;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/** Hours that are on file. */
record HoursEntry(Entry entry, Shift shift) {

    static HoursEntry of(Entry entry, ZoneId zone) {
        return new HoursEntry(entry, Shift.of((HoursLogPayload) entry.payload(), zone));
    }

    UUID id() {
        return entry.id();
    }

    String requirement() {
        return entry.requirement();
    }

    Amount amount() {
        return entry.amount();
    }

    HoursLogPayload payload() {
        return (HoursLogPayload) entry.payload();
    }

    /** What was returned does not count. */
    boolean counts() {
        return entry.status() != EvidenceStatus.RETURNED;
    }

    boolean isVerified() {
        return entry.status() == EvidenceStatus.VERIFIED;
    }

    LocalDate week() {
        return weekOf(payload().date());
    }

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    HoursEntryView view() {
        var payload = payload();
        var written = entry.written();
        return new HoursEntryView(
                id(),
                requirement(),
                payload.date(),
                payload.start(),
                payload.end(),
                amount().toBigDecimal(),
                written == null ? null : written.toBigDecimal(),
                payload.site(),
                payload.task(),
                entry.status());
    }
}
