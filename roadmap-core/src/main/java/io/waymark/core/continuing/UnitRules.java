package io.waymark.core.continuing;

import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.ContinuingEducation.Minimum;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.References;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How many units issuers ask for, and which of them count. */
public record UnitRules(References references) {

    /** The keys by which roadmaps say how many a credential asks for. */
    private static final List<String> UNITS = List.of("ceus", "ce-hours", "points");

    /** How many a credential asks for by itself, and who says so; nothing where nobody knows. */
    public static Optional<Detail> asked(Credential credential) {
        return Optional.ofNullable(credential.recertification()).stream()
                .flatMap(it -> it.details().stream())
                .filter(it -> UNITS.contains(it.key()) && it.value() instanceof Detail.Value.Quantity)
                .findFirst();
    }

    static OptionalInt units(Credential credential) {
        return asked(credential)
                .map(it -> OptionalInt.of(
                        ((Detail.Value.Quantity) it.value()).amount().intValue()))
                .orElseGet(OptionalInt::empty);
    }

    public Optional<ContinuingEducation> of(String issuer) {
        return references.associations().stream()
                .filter(it -> it.key().equals(issuer))
                .flatMap(it -> Stream.ofNullable(it.continuing()))
                .findFirst();
    }

    /** Whose units are logged at a step. */
    public Optional<String> issuerOf(String step) {
        return references.associations().stream()
                .filter(it -> it.continuing() != null
                        && it.continuing().step().value().equals(step))
                .map(Association::key)
                .findFirst();
    }

    /** Which credentials of the issuer, beside this one, are held together with it. */
    public List<Credential> heldWith(RenewalCycle cycle, List<RenewalCycle> all, LocalDate today) {
        var day = cycle.end().isBefore(today) ? cycle.end() : today;
        return all.stream()
                .filter(it -> it.holdsOn(day)
                        && !it.credential().equals(cycle.credential())
                        && it.credential().issuer().equals(cycle.credential().issuer())
                        && units(it.credential()).isPresent())
                .map(RenewalCycle::credential)
                .distinct()
                .toList();
    }

    /** How many are needed for a credential that is held with others of its issuer; nothing where nobody knows. */
    OptionalInt needed(Credential credential, List<Credential> heldWith) {
        var own = units(credential);
        var further = of(credential.issuer()).map(ContinuingEducation::further);
        if (own.isEmpty() || heldWith.isEmpty() || further.isEmpty()) {
            return own;
        }
        var most = heldWith.stream().mapToInt(it -> units(it).orElse(0)).reduce(own.getAsInt(), Math::max);
        var together = most + further.get().units() * heldWith.size();
        return OptionalInt.of(Math.max(most, Math.min(together, further.get().most())));
    }

    List<Minimum> minimums(RenewalCycle cycle) {
        return of(cycle.credential().issuer()).stream()
                .flatMap(it -> it.minimums().stream())
                .filter(it -> it.binds(cycle.start()))
                .toList();
    }

    /** Units count for every credential of the issuer they were logged for, and of one that takes those of others. */
    public boolean takes(Credential credential, LoggedUnits units) {
        return units.issuer().equals(credential.issuer())
                || of(credential.issuer())
                        .filter(ContinuingEducation::takesOthers)
                        .isPresent();
    }

    /** How a cycle stands. */
    public CycleTally tally(RenewalCycle cycle, List<RenewalCycle> all, List<LoggedUnits> log, LocalDate today) {
        return new CycleTally(
                cycle,
                needed(cycle.credential(), heldWith(cycle, all, today)),
                minimums(cycle),
                log.stream().filter(it -> counts(cycle, it)).toList());
    }

    public boolean counts(RenewalCycle cycle, LoggedUnits units) {
        return cycle.has(units.completedOn()) && takes(cycle.credential(), units);
    }
}
