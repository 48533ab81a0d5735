package io.waymark.web.ui.trail;

import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.time.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A step as a row: its name, how far it is, and a sentence about that. */
@Component
public class StepRows {

    private final RequirementTexts requirements;
    private final Texts texts;
    private final When when;
    private final Figures figures;

    StepRows(RequirementTexts requirements, Texts texts, When when, Figures figures) {
        this.requirements = requirements;
        this.texts = texts;
        this.when = when;
        this.figures = figures;
    }

    /** The parts of a step, each as a row. */
    public List<StepMark> list(List<TrailStep> steps, String href) {
        return steps.stream().map(step -> view(step, href)).toList();
    }

    StepMark view(TrailStep step, String href) {
        var view = StepMark.of(step.title(), href + step.key(), TrailDrawing.state(step.mark()))
                .worded(requirements.said(step.mark(), step.assurance()));
        var note = note(step);
        return note.isEmpty() ? view : view.noting(note);
    }

    /** How far one can rely on a whole stage that is done. */
    @Nullable
    String said(StageView stage) {
        return requirements.said(stage.mark(), stage.assurance());
    }

    private String note(TrailStep step) {
        var about = switch (step.mark()) {
            case VERIFIED -> done(step.completedOn(), step.renewsOn());
            case LOCKED -> lockedUntil(step.waitingFor());
            case RETURNED -> texts.say("trail.returned");
            case SUBMITTED -> texts.say("trail.submitted");
            case WAIVED -> texts.say("trail.waived");
            case PROGRESS -> progress(step);
            case TODO -> step.optional() ? texts.say("trail.optional") : "";
        };
        return texts.facts(List.of(about, includes(step)));
    }

    private String done(@Nullable LocalDate completed, @Nullable LocalDate renews) {
        if (completed == null) {
            return renews == null ? "" : texts.say("trail.renews", when.date(renews));
        }
        return renews == null
                ? texts.say("trail.finished", when.date(completed))
                : texts.say("trail.finished.renews", when.date(completed), when.date(renews));
    }

    private String progress(TrailStep step) {
        return step.requirements().stream()
                .filter(requirement -> !requirement.met() && !requirement.optional())
                .filter(requirement -> requirement.target() > 1)
                .findFirst()
                .map(this::standing)
                .orElse("");
    }

    private String standing(RequirementStanding requirement) {
        return texts.say(
                "requirement.standing",
                requirements.label(requirement.label()),
                requirements.amount(requirement.have()),
                figures.count(requirement.target()));
    }

    private String includes(TrailStep step) {
        var parts = step.substeps().stream().map(TrailStep::title).toList();
        return parts.isEmpty() ? "" : texts.say("trail.includes", texts.list(parts));
    }

    private String lockedUntil(List<StepTitle> steps) {
        return steps.isEmpty()
                ? ""
                : texts.say(
                        "trail.locked",
                        texts.list(steps.stream().map(StepTitle::title).toList()));
    }
}
