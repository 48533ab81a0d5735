package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionView.Side;
import io.waymark.web.drafts.Drafts;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.evidence.SentEvidence;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.trail.RequirementTexts;
import io.waymark.web.ui.trail.StepRows;
import io.waymark.web.ui.trail.TrailDrawing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a step's page together; all of it is asked for at once. */
@Component
class StepPages {

    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final SessionClient sessions;
    private final CurrentCaller caller;
    private final Drafts drafts;
    private final PageParts parts;
    private final StepForms forms;
    private final StepRows rows;
    private final HistoryLines lines;
    private final RequirementTexts requirements;
    private final TermTexts terms;
    private final Texts texts;

    StepPages(
            JourneyApi journeys,
            EvidenceApi evidence,
            SessionClient sessions,
            CurrentCaller caller,
            Drafts drafts,
            PageParts parts,
            StepForms forms,
            StepRows rows,
            HistoryLines lines,
            RequirementTexts requirements,
            TermTexts terms,
            Texts texts) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.sessions = sessions;
        this.caller = caller;
        this.drafts = drafts;
        this.parts = parts;
        this.forms = forms;
        this.rows = rows;
        this.lines = lines;
        this.requirements = requirements;
        this.terms = terms;
        this.texts = texts;
    }

    /** @param refused what was submitted and refused, if anything */
    StepPage load(String step, @Nullable SentEvidence refused, @Nullable String refusal) {
        var student = caller.get().person().value();
        var shown = parts.load(() -> journeys.step(student, step));
        var history = parts.load(() -> evidence.ofStep(student, step));
        var met = parts.load(sessions::people);
        var begun = parts.load(() -> drafts.below(StepForms.address(step), caller.get()));
        var filled = forms.fill(shown.get(), history.get(), begun.get(), refused);
        return page(shown.get(), history.get(), met.orElse(List.of()), filled, refusal);
    }

    private StepPage page(
            StepView step,
            List<EvidenceView> history,
            List<Side> met,
            List<RequirementForm> filled,
            @Nullable String refusal) {
        return new StepPage(
                step,
                TrailDrawing.state(step.mark()),
                requirements.said(step.mark(), step.assurance()),
                crumbs(step),
                terms.say(step.terms()),
                requirements.list(step.proves()),
                filled,
                rows.list(step.substeps(), StudentHomePages.STEPS),
                lines.of(history, step.key()),
                met.stream()
                        .map(mentor -> new Choice(mentor.id().toString(), mentor.name()))
                        .toList(),
                step.verifiers().stream().sorted().map(requirements::name).toList(),
                texts.list(step.waitingFor().stream().map(StepTitle::title).toList()),
                refusal);
    }

    private static List<Crumb> crumbs(StepView step) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(step.stage().title(), "/student/roadmap#trail-" + step.stageNumber()));
        step.parents()
                .forEach(parent -> crumbs.add(new Crumb(parent.title(), "/student/roadmap/steps/" + parent.key())));
        return crumbs;
    }
}
