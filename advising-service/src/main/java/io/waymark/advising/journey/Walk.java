package io.waymark.advising.journey;

import io.waymark.advising.roadmap.PreparedRoadmap;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.References;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A student's journey as other features see it.
 *
 * @param beside the other roadmap, if the student walks two
 */
public record Walk(
        PersonId student,
        PreparedRoadmap prepared,
        LocalDate startedOn,
        @Nullable Beside beside) {

    /** Of one roadmap only. */
    public Walk(PersonId student, PreparedRoadmap prepared, LocalDate startedOn) {
        this(student, prepared, startedOn, null);
    }

    public Roadmap roadmap() {
        return prepared.roadmap();
    }

    /** What it asks for, or else what the other roadmap does. */
    public Optional<EvidenceRequirement> requirement(String id) {
        try {
            var named = RequirementId.of(id);
            return roadmaps().flatMap(it -> it.requirement(named).stream()).findFirst();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Of one roadmap or of both, each once. */
    public Stream<Step> steps() {
        return roadmaps()
                .flatMap(Roadmap::steps)
                .collect(Collectors.toMap(Step::key, it -> it, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** All that is asked for on one roadmap or on both, each once. */
    public Stream<EvidenceRequirement> requirements() {
        return requirements(roadmaps().flatMap(Roadmap::steps));
    }

    /** What is asked for on the way to a credential: on roadmaps that lead to it, save on steps that lead to another. */
    public Stream<EvidenceRequirement> requirementsFor(String credential) {
        return requirements(roadmaps()
                .filter(it -> it.references().credential(credential).isPresent())
                .flatMap(Roadmap::steps)
                .filter(it -> it.background().credential() == null
                        || credential.equals(it.background().credential())));
    }

    private static Stream<EvidenceRequirement> requirements(Stream<Step> steps) {
        return steps
                .flatMap(it -> it.evidence().requirements().stream())
                .collect(Collectors.toMap(EvidenceRequirement::id, it -> it, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** What one roadmap or both refer to. */
    public References references() {
        return roadmaps().map(Roadmap::references).reduce(References.NONE, References::and);
    }

    /** From where the issuers of the credentials that a requirement asks for write. */
    public List<String> issuerDomains(EvidenceRequirement requirement) {
        return roadmaps()
                .flatMap(it -> it.references().issuerDomains(requirement.spec()).stream())
                .distinct()
                .toList();
    }

    /** With the roadmap in front that leads to this credential, the first if both do. */
    public Optional<Walk> leadingTo(String credential) {
        return both().stream()
                .filter(it -> it.roadmap().references().credential(credential).isPresent())
                .findFirst();
    }

    /** The titles of those roadmaps that have a step, if the student walks two. */
    public List<String> named(StepKey step) {
        return beside == null
                ? List.of()
                : roadmaps()
                        .filter(it -> it.step(step).isPresent())
                        .map(Roadmap::title)
                        .toList();
    }

    StepKey requireStep(String step) {
        return roadmaps()
                .flatMap(Roadmap::steps)
                .map(Step::key)
                .filter(it -> it.value().equals(step))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-step", "This roadmap has no such step."));
    }

    /** What a requirement asks for, also if this roadmap has it no longer. */
    public RequirementLabel labelOf(String requirement, EvidenceKind kind) {
        return requirement(requirement).map(RequirementLabel::of).orElseGet(() -> RequirementLabel.of(kind));
    }

    public String titleOf(StepKey step) {
        return roadmaps()
                .flatMap(it -> it.step(step).stream())
                .findFirst()
                .map(Step::title)
                .orElse(step.value());
    }

    /** Since when what is asked for counts: the first day on the roadmap that asks, the earlier if both do. */
    public LocalDate countsFrom(String requirement) {
        var named = RequirementId.of(requirement);
        return both().stream()
                .filter(it -> it.roadmap().requirement(named).isPresent())
                .map(Walk::startedOn)
                .min(LocalDate::compareTo)
                .orElse(startedOn);
    }

    /** With the roadmap in front that has this step: the other one, if only that has it. */
    public Walk having(StepKey step) {
        return beside == null || roadmap().step(step).isPresent() ? this : turned();
    }

    /** With this roadmap in front. */
    Walk on(String roadmap) {
        return both().stream()
                .filter(it -> it.roadmap().key().value().equals(roadmap))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("no-such-walk", "This student does not walk a roadmap with this key."));
    }

    /** The one in front, then the other. */
    public List<Walk> both() {
        return beside == null ? List.of(this) : List.of(this, turned());
    }

    boolean isFirst() {
        return beside == null || !beside.first();
    }

    /** A piece that the first roadmap asks for in other terms is none of the second's. */
    boolean counts(EvidenceItem item) {
        if (beside == null || isFirst()) {
            return true;
        }
        var there = beside.prepared().roadmap().requirement(item.requirement());
        var here = roadmap().requirement(item.requirement());
        return there.isEmpty()
                || here.isEmpty()
                || there.get().spec().equals(here.get().spec());
    }

    private Stream<Roadmap> roadmaps() {
        return Stream.concat(Stream.of(prepared), Stream.ofNullable(beside).map(Beside::prepared))
                .map(PreparedRoadmap::roadmap);
    }

    private Walk turned() {
        return beside == null
                ? this
                : new Walk(student, beside.prepared(), beside.startedOn(), new Beside(prepared, startedOn, isFirst()));
    }
}
