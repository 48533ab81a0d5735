package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.experience.UnaskedHours;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.placement.PlacementEnds;
import io.waymark.advising.site.Sites;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a student's own hours together. */
@Service
@Transactional(readOnly = true)
class HoursReader {

    private static final int YEARS = 20;

    private final HoursOnFile hours;
    private final Journeys journeys;
    private final Institutions institutions;
    private final PlacementEnds ends;
    private final CurrentCaller caller;

    HoursReader(
            HoursOnFile hours, Journeys journeys, Institutions institutions, PlacementEnds ends, CurrentCaller caller) {
        this.hours = hours;
        this.journeys = journeys;
        this.institutions = institutions;
        this.ends = ends;
        this.caller = caller;
    }

    HoursView mine(@Nullable LocalDate day) {
        var student = caller.get().person();
        var walk = Optional.ofNullable(journeys.find(List.of(student)).get(student))
                .orElseThrow(() -> new NotFoundException("no-journey", "You are on no roadmap yet."));
        var entries = hours.of(student);
        var today = institutions.today();
        var week = HoursEntry.weekOf(within(day, today));
        var inWeek = entries.stream().filter(it -> it.week().equals(week)).toList();
        return new HoursView(
                today,
                week,
                inWeek.stream()
                        .filter(HoursEntry::counts)
                        .map(HoursEntry::amount)
                        .reduce(Amount.NOTHING, Amount::plus)
                        .toBigDecimal(),
                entries.isEmpty() ? null : entries.getLast().payload().site(),
                targets(walk, entries, today, ends.of(student)).toList(),
                unasked(entries),
                inWeek.stream()
                        .sorted(Comparator.comparing(it -> it.shift().start()))
                        .map(HoursEntry::view)
                        .toList());
    }

    /** By site, however it is written. */
    private static List<UnaskedHours> unasked(List<HoursEntry> entries) {
        var sites = new TreeMap<String, UnaskedHours>();
        entries.stream()
                .filter(HoursEntry::unasked)
                .map(it -> it.payload().site().strip())
                .forEach(site -> sites.merge(
                        Sites.key(site),
                        new UnaskedHours(site, 1),
                        (one, more) -> new UnaskedHours(one.site(), one.entries() + 1)));
        return List.copyOf(sites.values());
    }

    private static LocalDate within(@Nullable LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today)) {
            return today;
        }
        var earliest = today.minusYears(YEARS);
        return day.isBefore(earliest) ? earliest : day;
    }

    private static Stream<HoursTargetView> targets(
            Walk walk, List<HoursEntry> entries, LocalDate today, Map<String, LocalDate> ends) {
        return walk.requirements()
                .filter(it -> it.spec() instanceof EvidenceSpec.HoursLog)
                .map(it -> target(walk, it, entries, today, ends));
    }

    private static HoursTargetView target(
            Walk walk,
            EvidenceRequirement asked,
            List<HoursEntry> entries,
            LocalDate today,
            Map<String, LocalDate> ends) {
        var id = asked.id().toString();
        var tally = new HoursTally(
                asked.target(),
                entries.stream().filter(it -> it.requirement().equals(id)).toList());
        var outlook = tally.outlook(today, ends.get(id));
        return new HoursTargetView(
                id,
                asked.id().step().value(),
                walk.titleOf(asked.id().step()),
                RequirementLabel.of(asked),
                asked.target(),
                tally.verified().toBigDecimal(),
                tally.waiting().toBigDecimal(),
                tally.total().toBigDecimal(),
                tally.weeks(today),
                outlook.reachedBy(),
                outlook.shortfall());
    }
}
