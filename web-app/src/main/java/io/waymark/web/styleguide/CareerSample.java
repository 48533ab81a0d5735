package io.waymark.web.styleguide;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.GapAgreement;
import io.waymark.advising.api.occupation.SkillsView.SkillLine;
import io.waymark.advising.api.occupation.SkillsView.SkillRating;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Outlook;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Skill;
import io.waymark.web.ui.career.CareerPages;
import io.waymark.web.ui.career.SkillsPages;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private static final Skill CALM =
            new Skill("calm", "Calm", "I stay calm when others are not.", Skill.USUALLY_NEEDED, SAID);

    private final CareerPages pages;
    private final SkillsPages ratings;

    CareerSample(CareerPages pages, SkillsPages ratings) {
        this.pages = pages;
        this.ratings = ratings;
    }

    @Override
    public String piece() {
        return "career";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("career", pages.page(nurse(), "/styleguide/"));
        model.addAttribute("skills", ratings.own(rated()));
    }

    private static SkillsView rated() {
        var advisor = new PersonBrief(new UUID(0, 1), "Dana", "Whitcomb");
        return new SkillsView(
                new PersonBrief(new UUID(0, 2), "Maya", "Okafor"),
                new RoadmapView("career", 1, "Nurse"),
                List.of(new SkillLine(CALM, 1, new GapAgreement("Watch a drill in March.", advisor, Instant.EPOCH, 1))),
                List.of(
                        new SkillRating(LocalDate.of(2026, 10, 26), Map.of("calm", 1)),
                        new SkillRating(LocalDate.of(2026, 9, 28), Map.of("calm", 0))));
    }

    private static OccupationView nurse() {
        var own = outlook("Nurses", NURSE, 6);
        return new OccupationView(
                new RoadmapView("career", 1, "Nurse"),
                "",
                List.of(),
                List.of(new Fact("Watch over patients", SAID), new Fact("Write down what was done", SAID)),
                List.of(new Fact("Every state asks for a license.", SAID)),
                List.of(CALM),
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
