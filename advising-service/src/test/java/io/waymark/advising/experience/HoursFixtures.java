package io.waymark.advising.experience;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.kind.HoursLogPayload;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Hours of one student, most of them at one clinic. */
final class HoursFixtures {

    static final String INTERNSHIP = "log-internship-hours/hours-log";
    static final String VOLUNTEERING = "log-volunteer-hours/hours-log";
    static final String CLINIC = "Harbor Street Clinic";
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private HoursFixtures() {}

    static HoursLogPayload at(String site, LocalDate day, String start, String end) {
        return new HoursLogPayload(day, LocalTime.parse(start), LocalTime.parse(end), site, "Sorted faxes.");
    }

    static HoursLogPayload hours(LocalDate day, String start, String end) {
        return at(CLINIC, day, start, end);
    }

    static HoursEntry entry(EvidenceStatus status, HoursLogPayload payload) {
        return new HoursEntry(
                UUID.randomUUID(), INTERNSHIP, status, Shift.of(payload).amount(), null, payload, false);
    }

    static HoursEntry submitted(HoursLogPayload payload) {
        return entry(EvidenceStatus.SUBMITTED, payload);
    }
}
