package io.waymark.web.styleguide;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Outlook;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Skill;
import io.waymark.web.ui.career.CareerPages;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A career of which much is known. */
@Component
@StyleguidePart
class CareerSample implements Sample {

    private static final String NURSE = "29-1141";
    private static final Provenance SAID = new Provenance(
            "A bureau of labor statistics",
            null,
            false,
            null,
            "another counts fewer jobs",
            URI.create("https://www.bls.gov/ooh/"),
            LocalDate.of(2026, 3, 31));

    private final CareerPages pages;

    CareerSample(CareerPages pages) {
        this.pages = pages;
    }

    @Override
    public String piece() {
        return "career";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("career", pages.page(nurse(), "/styleguide/"));
    }

    private static OccupationView nurse() {
        var own = outlook("Nurses", NURSE, 6);
        return new OccupationView(
                new RoadmapView("career", 1, "Nurse"),
                "",
                List.of(),
                List.of(new Fact("Watch over patients", SAID), new Fact("Write down what was done", SAID)),
                List.of(new Fact("Every state asks for a license.", SAID)),
                List.of(new Skill("calm", "Calm", "I stay calm when others are not.", Skill.USUALLY_NEEDED, SAID)),
                List.of(own),
                outlook("All occupations", null, 3),
                List.of(),
                List.of(new NearbyOccupation("Midwife", "29-1161", "Cares for two at once.", null, null)),
                List.of(new NearbyOccupation("Head of nursing", NURSE, "Leads a ward.", "career", own)));
    }

    private static Outlook outlook(String title, @Nullable String code, int growth) {
        return new Outlook(
                title,
                code,
                "2024-2034",
                "faster than average",
                BigDecimal.valueOf(growth),
                new Outlook.Jobs(null, null, BigDecimal.valueOf(20_000), BigDecimal.valueOf(16_000)),
                new Outlook.Pay(
                        BigDecimal.valueOf(40_000), BigDecimal.valueOf(60_000), BigDecimal.valueOf(90_000), null, null),
                "Bachelor’s degree",
                null,
                List.of(new Outlook.Employers("hospitals", "Hospitals", BigDecimal.valueOf(58))),
                false,
                SAID,
                null);
    }
}
