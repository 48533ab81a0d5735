package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.experience.LongDayView;
import io.waymark.advising.api.experience.UnaskedHours;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.advising.placement.PlacementEnds;
import io.waymark.advising.shift.LongDay;
import io.waymark.advising.site.Sites;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementLabel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a student's hours together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoursViews {

    private static final int YEARS = 20;

    private final HoursOnFile hours;
    private final Institutions institutions;
    private final PlacementEnds ends;
    private final People people;

    HoursViews(HoursOnFile hours, Institutions institutions, PlacementEnds ends, People people) {
        this.hours = hours;
        this.institutions = institutions;
        this.ends = ends;
        this.people = people;
    }

    HoursView of(Walk walk, @Nullable LocalDate day) {
        var student = walk.student();
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
                HoursWaiting.of(entries).views(people),
                HoursDisputes.of(entries),
                longDays(entries, week),
                inWeek.stream()
                        .sorted(Comparator.comparing(it -> it.shift().start()))
                        .map(HoursEntry::view)
                        .toList());
    }

    /** By site, however it is written. */
    private static List<UnaskedHours> unasked(List<HoursEntry> entries) {
        var sites = new TreeMap<String, UnaskedHours>();
        entries.stream()
                .filter(it -> it.entry().unasked())
                .map(it -> it.payload().site().strip())
                .forEach(site -> sites.merge(
                        Sites.key(site),
                        new UnaskedHours(site, 1),
                        (one, more) -> new UnaskedHours(one.site(), one.entries() + 1)));
        return List.copyOf(sites.values());
    }

    private List<LongDayView> longDays(List<HoursEntry> entries, LocalDate week) {
        var counted = entries.stream()
                .filter(HoursEntry::counts)
                .map(HoursEntry::shift)
                .toList();
        return LongDay.of(counted, institutions.zone()).stream()
                .filter(it -> HoursEntry.weekOf(it.day()).equals(week))
                .map(it -> new LongDayView(it.day(), it.hours().toBigDecimal()))
                .toList();
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
