package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.journey.Requirements;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.advising.person.Relationship;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows pieces of evidence in the words of the roadmap they were handed in for. */
@Component
class EvidenceViews {

    private final People people;
    private final EvidenceKinds kinds;
    private final CurrentCaller caller;

    EvidenceViews(People people, EvidenceKinds kinds, CurrentCaller caller) {
        this.people = people;
        this.kinds = kinds;
        this.caller = caller;
    }

    List<EvidenceView> of(List<Evidence> pieces, Function<Evidence, @Nullable Walk> walks, Relationship viewer) {
        var names = people.briefs(pieces.stream()
                .flatMap(it -> Stream.concat(Stream.of(it.student()), it.decidedBy().stream()))
                .collect(Collectors.toSet()));
        return pieces.stream()
                .map(it -> view(it, Objects.requireNonNull(walks.apply(it)), viewer, names))
                .toList();
    }

    EvidenceView of(Evidence piece, Walk walk, Relationship viewer) {
        return of(List.of(piece), _ -> walk, viewer).getFirst();
    }

    private EvidenceView view(Evidence piece, Walk walk, Relationship viewer, Map<PersonId, PersonBrief> names) {
        var requirement = walk.requirement(piece.requirement().toString());
        var payload = kinds.read(piece.kind(), piece.payload(), piece.payloadVersion());
        var levels = requirement.map(this::levels).orElse(List.of());
        return new EvidenceView(
                piece.id().value(),
                Objects.requireNonNull(names.get(piece.student())),
                piece.requirement().step().value(),
                walk.titleOf(piece.requirement().step()),
                piece.requirement().toString(),
                piece.kind(),
                requirement.map(Requirements::label).orElse(piece.requirement().name()),
                piece.status(),
                piece.amount(),
                payload,
                requirement.map(it -> kinds.shown(it, payload)).orElse(List.of()),
                levels.stream()
                        .filter(it -> it.key().equals(piece.level()))
                        .findFirst()
                        .orElse(null),
                levels,
                piece.submittedAt(),
                piece.decidedAt(),
                piece.decidedBy().map(names::get).orElse(null),
                piece.decidedAs(),
                piece.comment(),
                piece.isWaiting()
                        && requirement
                                .flatMap(it -> Capacity.of(viewer, caller.get(), it))
                                .isPresent(),
                viewer == Relationship.SELF && piece.canBeWithdrawn(),
                piece.version());
    }

    private List<Choice> levels(EvidenceRequirement requirement) {
        return kinds.grading(requirement)
                .map(it -> Choices.of(it.rubric().levels()))
                .orElse(List.of());
    }
}
