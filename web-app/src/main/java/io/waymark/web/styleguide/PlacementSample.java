package io.waymark.web.styleguide;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementEventView;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.web.ui.placement.PlacementSummaries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A placement that goes on, with all that can happen to one. */
@Component
@StyleguidePart
class PlacementSample implements Sample {

    private static final PlacementDays DAYS = new PlacementDays(LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 29));
    private static final PersonBrief DANA = new PersonBrief(new UUID(0, 2), "Dana", "Whitcomb");

    private final PlacementSummaries summaries;

    PlacementSample(PlacementSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public String piece() {
        return "placement";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("placement", summaries.of(placement()));
    }

    private static PlacementView placement() {
        return new PlacementView(
                new UUID(0, 1),
                new PersonBrief(new UUID(0, 3), "Maya", "Okafor"),
                new PlacementSite(
                        new UUID(0, 4),
                        "Harbor Street Clinic",
                        SiteKind.CLINIC,
                        "18 Harbor Street, Alder Valley",
                        2,
                        1,
                        LocalDate.of(2029, 6, 30),
                        SiteAgreement.HOLDS,
                        "Ring at the side door."),
                "log-internship-hours/hours-log",
                "log-internship-hours",
                "Log and countersign hours",
                DAYS,
                120,
                "Mornings, please.",
                PlacementState.ACTIVE,
                DAYS,
                new PlacementSupervisor("Joan Peralta", "joan.peralta@clinic.example"),
                new PlacementAgreement("Joan Peralta", LocalDate.of(2026, 9, 28)),
                Instant.parse("2026-09-21T14:00:00Z"),
                Set.of(),
                Stream.of(PlacementChange.values())
                        .map(it -> new PlacementEventView(it, Instant.parse("2026-09-21T14:00:00Z"), DANA, DAYS, null))
                        .toList(),
                1);
    }
}
