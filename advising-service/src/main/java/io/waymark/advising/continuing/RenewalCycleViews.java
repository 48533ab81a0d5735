package io.waymark.advising.continuing;

import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.advising.api.continuing.ContinuingView.RuleKind;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.RenewalCycleView.CategoryView;
import io.waymark.advising.api.continuing.RenewalCycleView.PointView;
import io.waymark.advising.journey.Walk;
import io.waymark.core.continuing.CycleTally;
import io.waymark.core.continuing.RenewalCycle;
import io.waymark.core.continuing.UnitRules;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.ContinuingEducation.Minimum;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how one cycle of a credential stands. */
record RenewalCycleViews(Walk walk, Renewals renewals) {

    RenewalCycleView of(CycleTally tally) {
        var cycle = tally.cycle();
        var credential = cycle.credential();
        var replacedBy = cycle.replacedBy();
        return new RenewalCycleView(
                credential.key(),
                credential.called(),
                credential.name(),
                credential.issuer(),
                renewals.references()
                        .association(credential.issuer())
                        .map(Association::name)
                        .orElse(credential.issuer()),
                cycle.award().number(),
                cycle.award().requirement(),
                cycle.award().verified(),
                cycle.start(),
                cycle.countsFrom(),
                cycle.end(),
                cycle.ending(),
                replacedBy == null ? null : replacedBy.called(),
                heldWith(cycle),
                tally.needed().isPresent() ? tally.needed().getAsInt() : null,
                tally.logged().toBigDecimal(),
                tally.verified().toBigDecimal(),
                tally.missing().toBigDecimal(),
                tally.toLog().toBigDecimal(),
                tally.aQuarter(renewals.today()).toBigDecimal(),
                tally.quartersLeft(renewals.today()),
                tally.categories().stream().map(RenewalCycleViews::category).toList(),
                tally.points(renewals.today()).stream()
                        .map(RenewalCycleViews::point)
                        .toList(),
                renewals.record().units().stream()
                        .filter(it -> renewals.count(cycle, it))
                        .map(UnitsOnFile::id)
                        .toList(),
                rules(tally));
    }

    private List<String> heldWith(RenewalCycle cycle) {
        return renewals.rules().heldWith(cycle, renewals.holdings().cycles(), renewals.today()).stream()
                .map(Credential::called)
                .toList();
    }

    private static CategoryView category(CycleTally.Category category) {
        return new CategoryView(
                category.minimum().category().key(),
                category.minimum().category().label(),
                category.needed().toBigDecimal(),
                category.logged().toBigDecimal(),
                category.verified().toBigDecimal(),
                category.missing().toBigDecimal());
    }

    private static PointView point(CycleTally.Point point) {
        return new PointView(
                point.day(),
                point.logged().toBigDecimal(),
                point.verified().toBigDecimal(),
                point.even().toBigDecimal());
    }

    /** As the roadmap that has the credential says them, and cites them. */
    private List<RenewalRuleView> rules(CycleTally tally) {
        var credential = tally.cycle().credential();
        var roadmap = walk.leadingTo(credential.key()).orElse(walk).roadmap();
        var issuer = renewals.rules().of(credential.issuer());
        return Stream.of(
                        units(credential, roadmap).stream(),
                        tally.minimums().stream().map(it -> minimum(it, roadmap)),
                        issuer.stream().flatMap(it -> ofIssuer(it, roadmap)),
                        credential.replaces().stream().map(it -> replaced(it, roadmap)))
                .flatMap(it -> it)
                .toList();
    }

    private static Optional<RenewalRuleView> units(Credential credential, Roadmap roadmap) {
        return UnitRules.asked(credential)
                .map(it -> new RenewalRuleView(
                        RuleKind.UNITS,
                        credential.called(),
                        ((Detail.Value.Quantity) it.value()).amount().intValue(),
                        null,
                        roadmap.cited(it.provenance())));
    }

    private static RenewalRuleView minimum(Minimum minimum, Roadmap roadmap) {
        var percent = minimum.percent();
        return new RenewalRuleView(
                percent == null ? RuleKind.MINIMUM_UNITS : RuleKind.MINIMUM_PERCENT,
                minimum.category().label(),
                percent == null ? minimum.units() : percent,
                null,
                roadmap.cited(minimum.provenance()));
    }

    private static Stream<RenewalRuleView> ofIssuer(ContinuingEducation rules, Roadmap roadmap) {
        return Stream.concat(
                Stream.ofNullable(rules.further())
                        .map(it -> new RenewalRuleView(
                                RuleKind.FURTHER, null, it.units(), it.most(), roadmap.cited(it.provenance()))),
                Stream.ofNullable(rules.others())
                        .map(it -> new RenewalRuleView(
                                it.taken() ? RuleKind.OTHERS_TAKEN : RuleKind.OTHERS_NOT_TAKEN,
                                null,
                                null,
                                null,
                                roadmap.cited(it.provenance()))));
    }

    private RenewalRuleView replaced(Credential.Replaced replaced, Roadmap roadmap) {
        return new RenewalRuleView(
                RuleKind.REPLACES,
                renewals.references()
                        .credential(replaced.credential())
                        .map(Credential::called)
                        .orElse(replaced.credential()),
                null,
                null,
                roadmap.cited(replaced.provenance()));
    }
}
