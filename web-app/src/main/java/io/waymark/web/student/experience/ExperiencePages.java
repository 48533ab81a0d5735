package io.waymark.web.student.experience;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.hours.HoursAudience;
import io.waymark.web.ui.hours.HoursSheets;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.placement.PlacementSummaries;
import io.waymark.web.ui.placement.PlacementSummary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page of a student's hours together. */
@Component
class ExperiencePages {

    private final HoursSheets sheets;
    private final PlacementSummaries placements;
    private final Texts texts;

    ExperiencePages(HoursSheets sheets, PlacementSummaries placements, Texts texts) {
        this.sheets = sheets;
        this.placements = placements;
        this.texts = texts;
    }

    ExperiencePage of(HoursAndPlacements there) {
        var hours = there.hours();
        return new ExperiencePage(
                hours.targets().stream()
                        .map(it -> new Choice(
                                it.requirement(), texts.say("experience.for.step", it.stepTitle(), it.target())))
                        .toList(),
                hours.unasked().stream()
                        .map(it -> new Choice(it.site(), texts.say("experience.unasked", it.site(), it.entries())))
                        .toList(),
                sheets.of(hours, HoursAudience.STUDENT),
                placements.of(there.begun()).stream().map(this::place).toList(),
                there.placements() == null ? null : placements.of(there.placements()));
    }

    private Choice place(PlacementSummary placement) {
        var view = placement.view();
        return new Choice(view.id().toString(), texts.facts(List.of(view.site().name(), placement.days())));
    }
}
