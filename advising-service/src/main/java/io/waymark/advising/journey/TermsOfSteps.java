package io.waymark.advising.journey;

import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTerms.StepStates;
import io.waymark.advising.api.journey.StepTerms.StepWindow;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.roadmap.Prerequisites;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says when and where steps may be done, by the college's own day and state. */
@Component
class TermsOfSteps {

    private final Institutions institutions;

    TermsOfSteps(Institutions institutions) {
        this.institutions = institutions;
    }

    StepTerms of(Trail trail, StepProgress step) {
        var before = step.step().before();
        var doneBy = trail.progress().doneBy(step).orElse(null);
        var condition = before.condition();
        return new StepTerms(
                before.windows().stream().map(it -> window(trail, it)).toList(),
                doneBy,
                doneBy != null && !step.isComplete() && institutions.today().isAfter(doneBy),
                condition == null ? null : states(condition));
    }

    private static StepWindow window(Trail trail, Prerequisites.Window window) {
        return new StepWindow(trail.titles(List.of(window.step())).getFirst(), window.before(), window.afterMax());
    }

    private StepStates states(Prerequisites.Condition condition) {
        return new StepStates(
                condition.states(),
                condition.source(),
                institutions.state().map(Enum::name).orElse(null));
    }
}
