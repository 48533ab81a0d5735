package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.note.NoteView;
import io.waymark.web.ui.evidence.DecisionComments;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.trail.RequirementTexts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what others said lately: evidence that was verified or returned, and notes shared with the student. */
@Component
class RecentFeedback {

    static final int SHOWN = 4;

    private final RequirementTexts requirements;
    private final DecisionComments comments;
    private final Texts texts;
    private final When when;

    RecentFeedback(RequirementTexts requirements, DecisionComments comments, Texts texts, When when) {
        this.requirements = requirements;
        this.comments = comments;
        this.texts = texts;
        this.when = when;
    }

    List<Feedback> latest(List<DecisionView> decisions, List<NoteView> notes) {
        return Stream.concat(
                        decisions.stream().map(this::decision), notes.stream().map(this::note))
                .sorted(Comparator.comparing(Dated::at).reversed())
                .limit(SHOWN)
                .map(Dated::feedback)
                .toList();
    }

    private record Dated(Instant at, Feedback feedback) {}

    private Dated decision(DecisionView decision) {
        var returned = decision.status() == EvidenceStatus.RETURNED;
        var by = decision.by() == null
                ? requirements.name(decision.as())
                : decision.by().fullName();
        return new Dated(
                decision.at(),
                new Feedback(
                        returned ? State.RETURNED : State.VERIFIED,
                        texts.say(
                                returned ? "feedback.returned" : "feedback.verified",
                                requirements.label(decision.label()),
                                decision.stepTitle()),
                        who(by, decision.at()),
                        comments.of(decision.dispute(), decision.comment()),
                        returned
                                ? Action.link(
                                        texts.say("feedback.revise"),
                                        "/student/roadmap/steps/" + decision.step() + "#prove")
                                : null));
    }

    private Dated note(NoteView note) {
        var by = note.author().fullName();
        return new Dated(
                note.writtenAt(),
                new Feedback(
                        State.PROGRESS, texts.say("feedback.note", by), who(by, note.writtenAt()), note.body(), null));
    }

    private String who(String by, Instant at) {
        return texts.say("feedback.who", by, when.fromNow(at));
    }
}
