package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.web.ui.evidence.RequirementNames;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.trail.RequirementTexts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what became of what a student submitted for a step. */
@Component
class HistoryLines {

    private final RequirementNames names;
    private final RequirementTexts requirements;
    private final Texts texts;
    private final When when;

    HistoryLines(RequirementNames names, RequirementTexts requirements, Texts texts, When when) {
        this.names = names;
        this.requirements = requirements;
        this.texts = texts;
        this.when = when;
    }

    List<HistoryLine> of(List<EvidenceView> history, String step) {
        return history.stream().map(it -> line(it, step)).toList();
    }

    /** Hours by what tells one entry from the next; all else by what the step asks for. */
    private String name(EvidenceView evidence) {
        return evidence.payload() instanceof HoursLogPayload hours
                ? texts.facts(List.of(
                        when.day(hours.date()),
                        texts.say("history.hours", evidence.amount()),
                        hours.site().strip()))
                : names.of(evidence.label());
    }

    private HistoryLine line(EvidenceView evidence, String step) {
        var file = "/student/roadmap/steps/%s/evidence/%s/document".formatted(step, evidence.id());
        var name = name(evidence);
        var submitted = Submitted.of(evidence.shown(), null, file);
        var sent = texts.say("history.submitted", when.moment(evidence.submittedAt()));
        return switch (evidence.status()) {
            case SUBMITTED ->
                new HistoryLine(evidence, submitted, name, State.SUBMITTED, texts.say("status.submitted"), sent);
            case WITHDRAWN ->
                new HistoryLine(evidence, submitted, name, State.TODO, texts.say("history.withdrawn"), sent);
            case VERIFIED ->
                new HistoryLine(
                        evidence,
                        submitted,
                        name,
                        State.VERIFIED,
                        texts.say("status.verified"),
                        decided(evidence, sent));
            case RETURNED ->
                new HistoryLine(
                        evidence,
                        submitted,
                        name,
                        State.RETURNED,
                        texts.say("status.returned"),
                        decided(evidence, sent));
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
