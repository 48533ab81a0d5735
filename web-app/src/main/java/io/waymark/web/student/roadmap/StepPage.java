package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.trail.StepMark;
import io.waymark.web.ui.trail.TrailEvidence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step's page, as it is drawn.
 *
 * @param assured how far one can rely on it, once it is done
 * @param terms when and where it may be done, in sentences
 * @param mentors those whom the student can name as verifiers: with whom they have a session or had one
 * @param waitingFor what has to be complete first, in words
 * @param refusal why a button did nothing
 */
record StepPage(
        StepView step,
        State state,
        @Nullable String assured,
        List<Crumb> crumbs,
        List<String> terms,
        List<TrailEvidence> evidence,
        List<RequirementForm> requirements,
        List<StepMark> parts,
        List<HistoryLine> history,
        List<Choice> mentors,
        List<String> verifiers,
        String waitingFor,
        @Nullable String refusal) {

    private static final int NEWEST = 5;

    /** Those that are shown at once; the history begins with the last submitted. */
    public List<HistoryLine> newest() {
        return history.subList(0, Math.min(NEWEST, history.size()));
    }

    public List<HistoryLine> older() {
        return history.subList(newest().size(), history.size());
    }

    /** Whether something that is not shown at once is about this piece of evidence. */
    public boolean isOlder(UUID evidence) {
        return older().stream().anyMatch(it -> it.evidence().id().equals(evidence));
    }

    public long unsigned() {
        return history.stream().filter(HistoryLine::isUnsigned).count();
    }

    /** Those that are needed, or are there. */
    public List<RequirementForm> needed() {
        return requirements.stream().filter(it -> !it.isMetOtherwise()).toList();
    }

    /** Those in whose place another one is there. */
    public List<RequirementForm> metOtherwise() {
        return requirements.stream().filter(RequirementForm::isMetOtherwise).toList();
    }

    public boolean canSubmit() {
        return step.proves().stream().anyMatch(RequirementView::canSubmit);
    }
}
