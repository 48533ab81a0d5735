package io.waymark.web.styleguide;

import io.waymark.advising.api.journey.GuideView;
import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Guide;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How a step is done. */
@Component
@StyleguidePart
class GuideSample implements Sample {

    private static final GuideView GUIDE = new GuideView(
            "You help a team that cares for patients, unpaid and for a few hours a week.",
            List.of(
                    new Guide.Action("List three places you can reach", "Think of those on your way to class or work."),
                    new Guide.Action("Ask each one whether they take volunteers", "Say which days you have."),
                    new Guide.Action("Write down what you learned", "Do it while you still remember it.")),
            new Guide.Example(
                    "An hours entry, made up for this page",
                    "Sorted 60 incoming faxes by department and marked 4 without a date of service.",
                    List.of("Says what was done and how many", "Names departments, never patients")),
            new Guide.Cost("Nothing but time.", Basis.ESTIMATE, null),
            List.of(
                    link("Health Information Privacy", "U.S. Department of Health and Human Services", 2026),
                    link("An older page", "Somebody who may have changed it", 2024)));

    @Override
    public String piece() {
        return "guide";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("guide", GUIDE);
    }

    private static Guide.Link link(String title, String publisher, int year) {
        var page = URI.create("https://www.hhs.gov/hipaa/index.html");
        return new Guide.Link(title, publisher, page, LocalDate.of(year, 3, 31), "What may be told to whom.");
    }
}
