package io.waymark.core.continuing;

import io.waymark.core.roadmap.Credential;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The credentials somebody holds or held, cycle by cycle. */
public record Holdings(List<Credential> credentials, List<Award> awards, LocalDate today) {

    public Holdings {
        credentials = List.copyOf(credentials);
        awards = List.copyOf(awards);
    }

    /** In the order of the credentials, of each the first cycle first. */
    public List<RenewalCycle> cycles() {
        var cycles = credentials.stream().flatMap(it -> cycles(it).stream()).toList();
        return cycles.stream().map(it -> withUnitsOfTheReplaced(it, cycles)).toList();
    }

    /** Those of which no issuer says how long they are valid. */
    public List<Credential> withoutCycle() {
        return credentials.stream()
                .filter(it ->
                        it.recertification() == null && awards(it).findAny().isPresent())
                .toList();
    }

    public Stream<Award> awards(Credential credential) {
        return awards.stream().filter(it -> it.credential().equals(credential.key()));
    }

    private List<RenewalCycle> cycles(Credential credential) {
        var renewal = credential.recertification();
        if (renewal == null) {
            return List.of();
        }
        var byEnd = byEnd(credential, renewal.cycle());
        var replacement = replacement(credential);
        var cycles = new ArrayList<RenewalCycle>();
        @Nullable LocalDate before = null;
        for (var it : byEnd.entrySet()) {
            var start = start(it.getValue(), it.getKey().minus(renewal.cycle()), before);
            cycles.add(new RenewalCycle(
                    credential, it.getValue(), start, start, it.getKey(), ending(it.getKey(), byEnd.lastKey()), null));
            before = it.getKey();
        }
        return replacement.map(it -> until(it, cycles)).orElse(cycles);
    }

    /** A verified award says more of a day than one that is not. */
    private TreeMap<LocalDate, Award> byEnd(Credential credential, Period cycle) {
        var byEnd = new TreeMap<LocalDate, Award>();
        awards(credential)
                .forEach(it -> byEnd.merge(
                        it.end(cycle), it, (one, other) -> one.verified() && !other.verified() ? one : other));
        return byEnd;
    }

    /** A renewal begins when the cycle before has ended; what was held for long has a cycle of the usual length now. */
    private static LocalDate start(Award award, LocalDate usual, @Nullable LocalDate before) {
        var begins = before == null ? award.issuedOn() : before.plusDays(1);
        return begins.isBefore(usual) ? usual : begins;
    }

    private CycleEnding ending(LocalDate end, LocalDate last) {
        if (end.isBefore(last)) {
            return CycleEnding.RENEWED;
        }
        return end.isBefore(today) ? CycleEnding.LAPSED : CycleEnding.RUNNING;
    }

    private Optional<Award> replacement(Credential credential) {
        return credentials.stream()
                .filter(it -> it.replaces(credential))
                .flatMap(this::awards)
                .min(Comparator.comparing(Award::issuedOn));
    }

    /** What would begin after the replacement never does; what had lapsed before stays so. */
    private List<RenewalCycle> until(Award replacement, List<RenewalCycle> cycles) {
        var on = replacement.issuedOn();
        var by = credentials.stream()
                .filter(it -> it.key().equals(replacement.credential()))
                .findFirst()
                .orElseThrow();
        return cycles.stream()
                .filter(it -> !it.start().isAfter(on) || it == cycles.getFirst())
                .map(it -> it.end().isBefore(on)
                        ? it
                        : new RenewalCycle(
                                it.credential(),
                                it.award(),
                                it.start(),
                                it.countsFrom(),
                                it.start().isAfter(on) ? it.start() : on,
                                CycleEnding.REPLACED,
                                by))
                .toList();
    }

    private static RenewalCycle withUnitsOfTheReplaced(RenewalCycle cycle, List<RenewalCycle> all) {
        return all.stream()
                .filter(it -> it.ending() == CycleEnding.REPLACED
                        && cycle.credential().equals(it.replacedBy())
                        && it.end().equals(cycle.start()))
                .map(RenewalCycle::start)
                .min(Comparator.naturalOrder())
                .map(cycle::from)
                .orElse(cycle);
    }
}
