package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionView.Side;
import io.waymark.web.drafts.Drafts;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.evidence.SentEvidence;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.trail.RequirementTexts;
import io.waymark.web.ui.trail.StepRows;
import io.waymark.web.ui.trail.TrailDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final RequirementTexts requirements;
    private final TermTexts terms;
    private final Texts texts;
    private final When when;

    StepPages(
            JourneyApi journeys,
            EvidenceApi evidence,
            SessionClient sessions,
            CurrentCaller caller,
            Drafts drafts,
            PageParts parts,
            StepForms forms,
            StepRows rows,
            RequirementTexts requirements,
            TermTexts terms,
            Texts texts,
            When when) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.sessions = sessions;
        this.caller = caller;
        this.drafts = drafts;
        this.parts = parts;
        this.forms = forms;
        this.rows = rows;
        this.requirements = requirements;
        this.terms = terms;
        this.texts = texts;
        this.when = when;
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
                history.stream().map(it -> line(it, step)).toList(),
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

    private HistoryLine line(EvidenceView evidence, StepView step) {
        var file = "/student/roadmap/steps/%s/evidence/%s/document".formatted(step.key(), evidence.id());
        var submitted = Submitted.of(evidence.shown(), null, file);
        var sent = texts.say("history.submitted", when.moment(evidence.submittedAt()));
        return switch (evidence.status()) {
            case SUBMITTED ->
                new HistoryLine(evidence, submitted, State.SUBMITTED, texts.say("status.submitted"), sent);
            case WITHDRAWN -> new HistoryLine(evidence, submitted, State.TODO, texts.say("history.withdrawn"), sent);
            case VERIFIED ->
                new HistoryLine(
                        evidence, submitted, State.VERIFIED, texts.say("status.verified"), decided(evidence, sent));
            case RETURNED ->
                new HistoryLine(
                        evidence, submitted, State.RETURNED, texts.say("status.returned"), decided(evidence, sent));
        };
    }

    private String decided(EvidenceView evidence, String sent) {
        var by = decider(evidence);
        if (evidence.decidedAt() == null || by == null) {
            return sent;
        }
        return texts.say(
                evidence.status() == EvidenceStatus.RETURNED ? "history.returned" : "history.verified",
                by,
                when.moment(evidence.decidedAt()));
    }

    /** A person of the college by name, somebody outside by name and capacity. */
    private @Nullable String decider(EvidenceView evidence) {
        var by = evidence.decidedBy();
        if (by != null) {
            return by.fullName();
        }
        return evidence.verifications().stream()
                .filter(it -> Objects.equals(it.decidedAt(), evidence.decidedAt()))
                .map(VerificationView::outsider)
                .filter(Objects::nonNull)
                .map(it -> texts.say(
                        "history.outsider", it.name(), requirements.name(Objects.requireNonNull(evidence.decidedAs()))))
                .findFirst()
                .orElse(null);
    }
}
