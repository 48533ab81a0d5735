package io.waymark.web.student.experience;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.experience.DisputedHoursView;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursEntryView;
import io.waymark.advising.api.experience.HoursShortfall;
import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.experience.HoursWaitingView;
import io.waymark.advising.api.experience.HoursWeekView;
import io.waymark.advising.api.experience.LongDayView;
import io.waymark.advising.api.experience.UnaskedHours;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Maya's hours: she volunteers at a clinic, and has not begun with her internship. */
public final class HoursSamples {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 10);
    static final LocalDate MONDAY = TUESDAY.minusDays(1);
    private static final Instant ASKED = Instant.parse("2026-11-09T20:00:00Z");
    static final String VOLUNTEERING = "log-volunteer-hours/hours-log";
    static final String INTERNSHIP = "log-internship-hours/hours-log";

    private HoursSamples() {}

    public static void answer(HoursApi api) {
        given(api.mine(any())).willReturn(hours());
        given(api.of(any(), any())).willReturn(hours());
    }

    public static HoursView hours() {
        return of(
                MONDAY,
                entry(MONDAY, "14:00", "2.50", EvidenceStatus.SUBMITTED),
                entry(MONDAY, "08:00", "3.00", EvidenceStatus.RETURNED),
                entry(TUESDAY, "08:00", "1.00", EvidenceStatus.VERIFIED));
    }

    /** The placement ends too early. */
    public static HoursView tooSlow() {
        var usual = hours();
        var target = usual.targets().getFirst();
        return new HoursView(
                usual.today(),
                usual.week(),
                usual.weekTotal(),
                usual.site(),
                List.of(new HoursTargetView(
                        target.requirement(),
                        target.step(),
                        target.stepTitle(),
                        target.label(),
                        target.target(),
                        target.verified(),
                        target.waiting(),
                        target.total(),
                        target.weeks(),
                        null,
                        new HoursShortfall(LocalDate.of(2026, 11, 20), 5))),
                usual.unasked(),
                usual.waiting(),
                usual.disputed(),
                usual.longDays(),
                usual.entries());
    }

    static HoursView of(LocalDate week, HoursEntryView... entries) {
        return new HoursView(
                TUESDAY,
                week,
                Stream.of(entries)
                        .filter(it -> it.status() != EvidenceStatus.RETURNED)
                        .map(HoursEntryView::hours)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                "Harbor Street Clinic",
                List.of(
                        target(VOLUNTEERING, "Log volunteer hours", 20, "9.50", "2.50", true),
                        target(INTERNSHIP, "Log and countersign hours", 120, "0.00", "0.00", false)),
                List.of(new UnaskedHours("Harbor Street Clinic", 2)),
                List.of(
                        new HoursWaitingView(
                                VerifierRole.SITE_SUPERVISOR, "Joan <i>Peralta", 2, new BigDecimal("2.50"), ASKED),
                        new HoursWaitingView(VerifierRole.SITE_SUPERVISOR, null, 1, new BigDecimal("4.00"), ASKED)),
                List.of(new DisputedHoursView(
                        entry(MONDAY, "08:00", "3.00", EvidenceStatus.RETURNED),
                        Dispute.NOT_RIGHT,
                        "Joan <i>Peralta",
                        "You left at <b>ten.",
                        ASKED)),
                List.of(new LongDayView(TUESDAY, new BigDecimal("17.00"))),
                List.of(entries));
    }

    static HoursEntryView entry(LocalDate day, String start, String hours, EvidenceStatus status) {
        var from = LocalTime.parse(start);
        return new HoursEntryView(
                UUID.randomUUID(),
                VOLUNTEERING,
                day,
                from,
                from.plusHours(3),
                new BigDecimal(hours),
                null,
                "Harbor Street Clinic",
                "Sorted faxes.",
                status);
    }

    private static HoursTargetView target(
            String requirement, String title, int target, String verified, String waiting, boolean begun) {
        return new HoursTargetView(
                requirement,
                requirement.split("/", 2)[0],
                title,
                new RequirementLabel(EvidenceKind.HOURS_LOG, target, 0, List.of("hours")),
                target,
                new BigDecimal(verified),
                new BigDecimal(waiting),
                new BigDecimal(verified).add(new BigDecimal(waiting)),
                begun
                        ? List.of(
                                week(MONDAY.minusWeeks(1), "9.50", "9.50", "9.50"),
                                week(MONDAY, "2.50", "9.50", "12.00"))
                        : List.of(),
                begun ? LocalDate.of(2026, 11, 30) : null,
                null);
    }

    private static HoursWeekView week(LocalDate monday, String hours, String verified, String total) {
        return new HoursWeekView(monday, new BigDecimal(hours), new BigDecimal(verified), new BigDecimal(total));
    }
}
