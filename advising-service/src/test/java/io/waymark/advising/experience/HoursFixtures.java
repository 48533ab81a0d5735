package io.waymark.advising.experience;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.Entry;
import io.waymark.advising.shift.Shift;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Hours of one student, most of them at one clinic. */
final class HoursFixtures {

    static final String INTERNSHIP = "log-internship-hours/hours-log";
    static final String VOLUNTEERING = "log-volunteer-hours/hours-log";
    static final String CLINIC = "Harbor Street Clinic";

    /** Clocks are never changed there. */
    static final ZoneId ZONE = ZoneOffset.UTC;

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private HoursFixtures() {}

    static HoursLogPayload at(String site, LocalDate day, String start, String end) {
        return new HoursLogPayload(day, LocalTime.parse(start), LocalTime.parse(end), site, "Sorted faxes.");
    }

    static HoursLogPayload hours(LocalDate day, String start, String end) {
        return at(CLINIC, day, start, end);
    }

    static Shift shift(HoursLogPayload payload) {
        return Shift.of(payload, ZONE);
    }

    static HoursEntry entry(EvidenceStatus status, HoursLogPayload payload) {
        return HoursEntry.of(
                new Entry(
                        UUID.randomUUID(), INTERNSHIP, status, shift(payload).amount(), null, payload, List.of(), null),
                ZONE);
    }

    static HoursEntry submitted(HoursLogPayload payload) {
        return entry(EvidenceStatus.SUBMITTED, payload);
    }
}
