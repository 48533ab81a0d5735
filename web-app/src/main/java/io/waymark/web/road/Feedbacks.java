package io.waymark.web.road;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.advising.api.note.NoteView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.web.page.State;
import io.waymark.web.page.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What others said lately: evidence that came back or was verified, and notes shared with the student. */
@Component
class Feedbacks {

    private static final int SHOWN = 4;
    private static final int LOOKED_INTO = 3;

    private final Words words;

    Feedbacks(Words words) {
        this.words = words;
    }

    /** The steps whose history is worth a look: those that came back, then those completed last. */
    static List<String> steps(JourneyView journey) {
        var all = journey.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .flatMap(Feedbacks::andBelow)
                .toList();
        var returned = all.stream().filter(step -> step.mark() == Mark.RETURNED);
        var completed = all.stream()
                .filter(step -> step.completedOn() != null && step.substeps().isEmpty())
                .sorted(Comparator.comparing(TrailStep::completedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed());
        return Stream.concat(returned, completed)
                .map(TrailStep::key)
                .distinct()
                .limit(LOOKED_INTO)
                .toList();
    }

    List<Feedback> latest(Collection<EvidenceView> history, List<NoteView> notes) {
        var decisions = history.stream().flatMap(this::decision);
        return Stream.concat(decisions, notes.stream().map(this::note))
                .sorted(Comparator.comparing(Feedback::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Stream<Feedback> decision(EvidenceView evidence) {
        var at = evidence.decidedAt();
        if (at == null || evidence.decidedBy() == null) {
            return Stream.empty();
        }
        var href = "/road/steps/" + evidence.step();
        var by = name(evidence.decidedBy());
        if (evidence.status() == EvidenceStatus.RETURNED) {
            return Stream.of(new Feedback(
                    State.RETURNED,
                    evidence.stepTitle(),
                    words.say("feedback.returned"),
                    by,
                    at,
                    evidence.comment(),
                    words.say("feedback.mend"),
                    href + "#prove"));
        }
        return evidence.status() == EvidenceStatus.VERIFIED
                ? Stream.of(new Feedback(
                        State.VERIFIED,
                        evidence.stepTitle(),
                        words.say("feedback.verified"),
                        by,
                        at,
                        evidence.comment(),
                        null,
                        null))
                : Stream.empty();
    }

    private Feedback note(NoteView note) {
        return new Feedback(
                State.PROGRESS,
                name(note.author()),
                words.say("feedback.note"),
                null,
                note.writtenAt(),
                note.body(),
                null,
                null);
    }

    private static String name(@Nullable PersonBrief person) {
        return person == null ? "" : person.givenName() + " " + person.familyName();
    }

    private static Stream<TrailStep> andBelow(TrailStep step) {
        return Stream.concat(Stream.of(step), step.substeps().stream().flatMap(Feedbacks::andBelow));
    }
}
