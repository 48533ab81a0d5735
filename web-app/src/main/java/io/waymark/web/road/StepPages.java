package io.waymark.web.road;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.journey.FactView;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.page.Crumb;
import io.waymark.web.page.State;
import io.waymark.web.page.Words;
import io.waymark.web.time.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a step's page together. */
@Component
class StepPages {

    private final StepRows rows;
    private final Proofs proofs;
    private final Lengths lengths;
    private final Words words;
    private final When when;

    StepPages(StepRows rows, Proofs proofs, Lengths lengths, Words words, When when) {
        this.rows = rows;
        this.proofs = proofs;
        this.lengths = lengths;
        this.words = words;
        this.when = when;
    }

    /**
     * @param history what was submitted for it, newest first
     * @param typed what was handed in and not taken, if anything
     * @param fault why it was not taken
     */
    String show(
            StepView step,
            List<EvidenceView> history,
            @Nullable EvidenceForm typed,
            @Nullable String fault,
            Model model) {
        model.addAttribute("step", step);
        model.addAttribute("state", Trails.state(step.mark()));
        model.addAttribute("crumbs", crumbs(step));
        model.addAttribute("usually", step.typicalTime() == null ? null : lengths.say(step.typicalTime()));
        model.addAttribute("facts", facts(step.facts()));
        model.addAttribute("evidence", proofs.list(step.proves()));
        model.addAttribute("proofs", forms(step, history, typed, fault));
        model.addAttribute("canHandIn", step.proves().stream().anyMatch(RequirementView::canSubmit));
        model.addAttribute("parts", rows.list(step.substeps(), "/road/steps/"));
        model.addAttribute("history", history.stream().map(this::line).toList());
        model.addAttribute(
                "verifiers",
                step.verifiers().stream().sorted().map(proofs::name).toList());
        model.addAttribute(
                "waitingFor", step.waitingFor().stream().map(StepTitle::title).collect(Collectors.joining(", ")));
        return "road/step";
    }

    private static List<Crumb> crumbs(StepView step) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(step.stage().title(), "/road#trail-" + step.stageNumber()));
        step.parents().forEach(parent -> crumbs.add(new Crumb(parent.title(), "/road/steps/" + parent.key())));
        return crumbs;
    }

    /** What follows from the same source stands together. */
    private List<FactLine> facts(List<FactView> facts) {
        var lines = new ArrayList<FactLine>();
        for (var fact : facts) {
            var line = new FactLine(List.of(fact.text()), source(fact), fact.uncertain(), fact.note());
            var last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && last.sharesItsSourceWith(line)) {
                lines.set(lines.size() - 1, last.and(fact.text()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private String source(FactView fact) {
        var source = fact.source() == null ? words.say("fact.no-source") : fact.source();
        return fact.asOf() == null ? source : words.say("fact.as-of", source, fact.asOf());
    }

    private List<ProofForm> forms(
            StepView step, List<EvidenceView> history, @Nullable EvidenceForm typed, @Nullable String fault) {
        var forms = new ArrayList<ProofForm>();
        for (var requirement : step.proves()) {
            var id = requirement.standing().id();
            var returned = returned(history, id);
            var mine = typed != null && typed.isFor(id) ? typed : null;
            var untouched =
                    returned == null ? EvidenceForm.blank(requirement.standing()) : EvidenceForm.again(returned);
            forms.add(new ProofForm(
                    "proof-" + forms.size(),
                    requirement,
                    mine == null ? untouched : mine,
                    proofs.decidedBy(requirement.verifiedBy()),
                    mine == null ? null : fault,
                    returned == null ? null : returned.comment()));
        }
        return forms;
    }

    /** What came back for a requirement and waits to be mended. */
    private static @Nullable EvidenceView returned(List<EvidenceView> history, String requirement) {
        return history.stream()
                .filter(evidence -> evidence.requirement().equals(requirement))
                .findFirst()
                .filter(evidence -> evidence.status() == EvidenceStatus.RETURNED)
                .orElse(null);
    }

    private HistoryLine line(EvidenceView evidence) {
        var sent = words.say("history.sent", when.moment(evidence.submittedAt()));
        return switch (evidence.status()) {
            case SUBMITTED -> new HistoryLine(evidence, State.SUBMITTED, words.say("status.submitted"), sent);
            case WITHDRAWN -> new HistoryLine(evidence, State.TODO, words.say("history.withdrawn"), sent);
            case VERIFIED ->
                new HistoryLine(evidence, State.VERIFIED, words.say("status.verified"), decided(evidence, sent));
            case RETURNED ->
                new HistoryLine(evidence, State.RETURNED, words.say("status.returned"), decided(evidence, sent));
        };
    }

    private String decided(EvidenceView evidence, String sent) {
        var by = decider(evidence);
        if (evidence.decidedAt() == null || by == null) {
            return sent;
        }
        return words.say(
                evidence.status() == EvidenceStatus.RETURNED ? "history.returned" : "history.verified",
                by,
                when.moment(evidence.decidedAt()));
    }

    /** A person of the college by name, somebody outside by name and capacity. */
    private @Nullable String decider(EvidenceView evidence) {
        var by = evidence.decidedBy();
        if (by != null) {
            return by.givenName() + " " + by.familyName();
        }
        return evidence.verifications().stream()
                .filter(it -> Objects.equals(it.decidedAt(), evidence.decidedAt()))
                .map(VerificationView::outsider)
                .filter(Objects::nonNull)
                .map(it -> words.say(
                        "history.outsider", it.name(), proofs.name(Objects.requireNonNull(evidence.decidedAs()))))
                .findFirst()
                .orElse(null);
    }
}
