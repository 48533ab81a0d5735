package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.kind.KnownBeside;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows evidence in the words of the roadmap they were submitted for. */
@Component
class EvidenceViews {

    private final People people;
    private final EvidenceKinds kinds;
    private final KnownBeside known;
    private final RubricLevels rubrics;
    private final Verifications verifications;
    private final CurrentCaller caller;
    private final Clock clock;

    EvidenceViews(
            People people,
            EvidenceKinds kinds,
            KnownBeside known,
            RubricLevels rubrics,
            Verifications verifications,
            CurrentCaller caller,
            Clock clock) {
        this.people = people;
        this.kinds = kinds;
        this.known = known;
        this.rubrics = rubrics;
        this.verifications = verifications;
        this.caller = caller;
        this.clock = clock;
    }

    List<EvidenceView> of(List<Evidence> shown, Function<Evidence, @Nullable Walk> walks, boolean advises) {
        return of(
                shown,
                walks,
                advises,
                verifications.of(shown.stream().map(Evidence::id).toList()));
    }

    /** @param asked who was asked about each */
    List<EvidenceView> of(
            List<Evidence> shown,
            Function<Evidence, @Nullable Walk> walks,
            boolean advises,
            Map<EvidenceId, List<Verification>> asked) {
        var names = people.briefs(Stream.concat(
                        shown.stream()
                                .flatMap(it -> Stream.concat(Stream.of(it.student()), it.decision().by().stream())),
                        asked.values().stream().flatMap(List::stream).flatMap(VerificationViews::people))
                .collect(Collectors.toSet()));
        var reviewer = new Reviewer(caller.get(), advises);
        var beside = beside(shown, walks);
        return shown.stream()
                .map(it -> view(
                        it,
                        Objects.requireNonNull(walks.apply(it)),
                        new EvidenceActions(reviewer, it, asked.getOrDefault(it.id(), List.of()), clock.instant()),
                        names,
                        beside.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** What the college knows of each. */
    private Map<EvidenceId, List<ShownField>> beside(List<Evidence> shown, Function<Evidence, @Nullable Walk> walks) {
        var given = new HashMap<EvidenceId, KnownBeside.Given>();
        for (var each : shown) {
            Objects.requireNonNull(walks.apply(each))
                    .requirement(each.requirement().toString())
                    .map(it ->
                            new KnownBeside.Given(it.spec(), each.submission().read(kinds)))
                    .ifPresent(it -> given.put(each.id(), it));
        }
        var known = this.known.of(given.values());
        return given.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> known.getOrDefault(it.getValue(), List.of())));
    }

    EvidenceView of(Evidence evidence, Walk walk, boolean advises) {
        return of(List.of(evidence), _ -> walk, advises).getFirst();
    }

    List<DecisionView> decisions(List<Evidence> decided, Walk walk) {
        var names = people.briefs(
                decided.stream().flatMap(it -> it.decision().by().stream()).collect(Collectors.toSet()));
        return decided.stream().map(it -> decision(it, walk, names)).toList();
    }

    private static DecisionView decision(Evidence evidence, Walk walk, Map<PersonId, PersonBrief> names) {
        var decision = evidence.decision();
        var requirement = evidence.requirement();
        return new DecisionView(
                evidence.id().value(),
                requirement.step().value(),
                walk.titleOf(requirement.step()),
                walk.labelOf(requirement.toString(), evidence.submission().kind()),
                evidence.status(),
                decision.comment(),
                decision.dispute(),
                decision.by().map(names::get).orElse(null),
                Objects.requireNonNull(decision.decidedAs()),
                Objects.requireNonNull(decision.decidedAt()));
    }

    private EvidenceView view(
            Evidence evidence,
            Walk walk,
            EvidenceActions actions,
            Map<PersonId, PersonBrief> names,
            List<ShownField> beside) {
        var submission = evidence.submission();
        var decision = evidence.decision();
        var requirement = walk.requirement(evidence.requirement().toString());
        var payload = submission.read(kinds);
        var levels = requirement.map(rubrics::of).orElse(List.of());
        return new EvidenceView(
                evidence.id().value(),
                Objects.requireNonNull(names.get(evidence.student())),
                evidence.requirement().step().value(),
                walk.titleOf(evidence.requirement().step()),
                evidence.requirement().toString(),
                submission.kind(),
                walk.labelOf(evidence.requirement().toString(), submission.kind()),
                evidence.status(),
                Amount.ofKept(submission.amount()).toBigDecimal(),
                payload,
                Stream.concat(
                                requirement.map(it -> submission.shown(it, kinds)).stream()
                                        .flatMap(List::stream),
                                beside.stream())
                        .toList(),
                RubricLevels.chosen(levels, decision.level()),
                levels,
                submission.submittedAt(),
                decision.decidedAt(),
                decision.by().map(names::get).orElse(null),
                decision.decidedAs(),
                decision.comment(),
                decision.dispute(),
                requirement.isPresent() && actions.canDecide(),
                actions.canWithdraw(),
                actions.canUndo(),
                actions.canReopen(),
                VerificationViews.of(
                        actions.verifications(),
                        names,
                        requirement.map(walk::issuerDomains).orElse(List.of()),
                        actions.reviewer().seesAddresses(evidence.student())),
                evidence.version());
    }
}
