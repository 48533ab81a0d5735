package io.waymark.advising.continuing;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.ContinuingView.UnrenewedView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.UnitIssuerView;
import io.waymark.advising.api.continuing.UnitsEntryView;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.Choices;
import io.waymark.core.continuing.CycleTally;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how a student keeps the credentials they hold. */
record ContinuingViews(Walk walk, Renewals renewals) {

    private static final Comparator<RenewalCycleView> IN_ORDER = Comparator.comparing(
                    (RenewalCycleView it) -> it.isOpen() ? 0 : 1)
            .thenComparing((one, other) -> one.isOpen()
                    ? one.end().compareTo(other.end())
                    : other.end().compareTo(one.end()))
            .thenComparing(RenewalCycleView::called);

    ContinuingView view() {
        var tallies = renewals.tallies();
        var cycles = new RenewalCycleViews(walk, renewals);
        return new ContinuingView(
                renewals.today(),
                issuers(tallies),
                tallies.stream().map(cycles::of).sorted(IN_ORDER).toList(),
                renewals.record().units().stream()
                        .sorted(Comparator.comparing(
                                        (UnitsOnFile it) -> it.payload().completedOn())
                                .reversed())
                        .map(this::entry)
                        .toList(),
                renewals.holdings().withoutCycle().stream()
                        .flatMap(this::unrenewed)
                        .toList());
    }

    /** One that both roadmaps have is asked at a step of the first. */
    private List<UnitIssuerView> issuers(List<CycleTally> tallies) {
        var seen = new HashSet<String>();
        return renewals.references().associations().stream()
                .flatMap(it -> issuer(it, tallies))
                .filter(it -> seen.add(it.key()))
                .toList();
    }

    private Stream<UnitIssuerView> issuer(Association issuer, List<CycleTally> tallies) {
        var held = tallies.stream()
                .map(CycleTally::cycle)
                .filter(it -> it.isOpen() && it.credential().issuer().equals(issuer.key()))
                .map(it -> it.credential().called())
                .distinct()
                .toList();
        var continuing = issuer.continuing();
        return continuing == null || held.isEmpty()
                ? Stream.empty()
                : asked(continuing)
                        .map(it -> new UnitIssuerView(
                                issuer.key(),
                                issuer.name(),
                                it.id().toString(),
                                continuing.step().value(),
                                walk.titleOf(continuing.step()),
                                held,
                                Choices.of(terms(walk.having(continuing.step())))));
    }

    private Stream<EvidenceRequirement> asked(ContinuingEducation continuing) {
        return walk.having(continuing.step()).roadmap().step(continuing.step()).stream()
                .flatMap(it -> it.evidence().requirements().stream())
                .filter(it -> it.spec() instanceof EvidenceSpec.CeuLog)
                .limit(1);
    }

    private static List<Term> terms(Walk walk) {
        return walk.roadmap().glossary().terms(Vocabulary.CEU_CATEGORIES);
    }

    private UnitsEntryView entry(UnitsOnFile units) {
        var terms = terms(walk.having(StepKey.of(units.step())));
        return new UnitsEntryView(
                units.id(),
                units.step(),
                renewals.rules()
                        .issuerOf(units.step())
                        .flatMap(this::issuerName)
                        .orElse(""),
                units.payload().activity(),
                units.payload().provider(),
                units.amount().toBigDecimal(),
                units.payload().completedOn(),
                units.categories().stream()
                        .map(it -> Choices.label(it, terms))
                        .sorted()
                        .toList(),
                units.status());
    }

    private Optional<String> issuerName(String key) {
        return renewals.references().association(key).map(Association::name);
    }

    private Stream<UnrenewedView> unrenewed(Credential credential) {
        return renewals
                .holdings()
                .awards(credential)
                .reduce((_, last) -> last)
                .map(it -> new UnrenewedView(
                        credential.key(),
                        credential.called(),
                        issuerName(credential.issuer()).orElse(credential.issuer()),
                        it.number(),
                        it.issuedOn(),
                        it.validThrough(),
                        it.verified()))
                .stream();
    }
}
