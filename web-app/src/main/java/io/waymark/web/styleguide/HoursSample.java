package io.waymark.web.styleguide;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.experience.DisputedHoursView;
import io.waymark.advising.api.experience.HoursEntryView;
import io.waymark.advising.api.experience.HoursShortfall;
import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.experience.HoursWaitingView;
import io.waymark.advising.api.experience.LongDayView;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.hours.HoursAudience;
import io.waymark.web.ui.hours.HoursSheets;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Hours of a week in each state, whom they wait for, and how far they reach. */
@Component
@StyleguidePart
class HoursSample implements Sample {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final Instant ASKED = Instant.parse("2026-11-09T20:00:00Z");
    private static final String STEP = "log-internship-hours";
    private static final String REQUIREMENT = STEP + "/hours-log";

    private final HoursSheets sheets;

    HoursSample(HoursSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String piece() {
        return "hours";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("hours", sheets.of(hours(), HoursAudience.STUDENT));
    }

    private static HoursView hours() {
        var disputed = entry(MONDAY.plusDays(1), "3.00", EvidenceStatus.RETURNED);
        return new HoursView(
                MONDAY.plusDays(3),
                MONDAY,
                new BigDecimal("6.00"),
                "Harbor Street Clinic",
                List.of(target()),
                List.of(),
                List.of(
                        waiting("Joan Peralta", VerifierRole.SITE_SUPERVISOR, 2),
                        waiting(null, VerifierRole.SITE_SUPERVISOR, 1),
                        waiting(null, VerifierRole.ADVISOR, 1)),
                List.of(new DisputedHoursView(disputed, Dispute.NOT_RIGHT, "Joan Peralta", "You left at 11.", ASKED)),
                List.of(new LongDayView(MONDAY, new BigDecimal("17.00"))),
                List.of(
                        entry(MONDAY, "3.00", EvidenceStatus.VERIFIED),
                        disputed,
                        entry(MONDAY.plusDays(2), "3.00", EvidenceStatus.SUBMITTED)));
    }

    private static HoursWaitingView waiting(@Nullable String name, VerifierRole capacity, int entries) {
        return new HoursWaitingView(capacity, name, entries, new BigDecimal("6.50"), ASKED);
    }

    private static HoursEntryView entry(LocalDate day, String hours, EvidenceStatus status) {
        return new HoursEntryView(
                new UUID(0, day.toEpochDay()),
                REQUIREMENT,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                new BigDecimal(hours),
                null,
                "Harbor Street Clinic",
                "Sorted faxes.",
                status);
    }

    private static HoursTargetView target() {
        return new HoursTargetView(
                REQUIREMENT,
                STEP,
                "Log and countersign hours",
                new RequirementLabel(EvidenceKind.HOURS_LOG, 120, 0, List.of("hours")),
                120,
                new BigDecimal("41.00"),
                new BigDecimal("6.00"),
                new BigDecimal("47.00"),
                List.of(),
                null,
                new HoursShortfall(LocalDate.of(2026, 12, 18), 30));
    }
}
