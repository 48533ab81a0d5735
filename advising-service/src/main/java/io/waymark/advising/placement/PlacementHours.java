package io.waymark.advising.placement;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hours of a placement, named or known by its site, are worked on its days; others since the student's roadmap began. */
@Component
class PlacementHours implements SubmissionCheck {

    private final PlacementStore placements;
    private final Sites sites;
    private final Journeys journeys;

    PlacementHours(PlacementStore placements, Sites sites, Journeys journeys) {
        this.placements = placements;
        this.sites = sites;
        this.journeys = journeys;
    }

    @Override
    public void require(PersonId student, String requirement, EvidencePayload submitted) {
        if (submitted instanceof HoursLogPayload hours) {
            var there = hours.placement() == null
                    ? daysAt(student, requirement, hours.site())
                    : List.of(named(student, requirement, hours, hours.placement()));
            if (there.isEmpty()) {
                requireOnRoadmap(student, requirement, hours);
            } else if (there.stream().noneMatch(it -> it.has(hours.date()))) {
                there.stream()
                        .min(Comparator.comparingLong(it -> distance(it, hours.date())))
                        .ifPresent(nearest -> refuse(hours, nearest));
            }
        }
    }

    private void requireOnRoadmap(PersonId student, String requirement, HoursLogPayload hours) {
        var first = Objects.requireNonNull(journeys.find(List.of(student)).get(student))
                .countsFrom(requirement);
        if (hours.date().isBefore(first)) {
            throw wrong(
                    "date",
                    new FieldRefusal(
                            "before-roadmap",
                            "Your roadmap began on %s.".formatted(first),
                            Map.of("first", first.toString())));
        }
    }

    private PlacementDays named(PersonId student, String requirement, HoursLogPayload hours, UUID id) {
        var placement = held(student, requirement)
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "placement",
                        new FieldRefusal(
                                "not-this-placement", "This is no placement of yours for these hours.", Map.of())));
        var site = sites.require(placement.wish().site()).name();
        if (!Sites.key(site).equals(Sites.key(hours.site()))) {
            throw wrong(
                    "site",
                    new FieldRefusal(
                            "not-the-placements-site",
                            "Your placement is at %s.".formatted(site),
                            Map.of("site", site)));
        }
        return placement.daysOrWish();
    }

    /** What was accepted once can come back whatever became of the placement. */
    @Override
    public boolean canStand(PersonId student, UUID evidence, EvidencePayload returned) {
        return true;
    }

    private List<PlacementDays> daysAt(PersonId student, String requirement, String written) {
        var held = held(student, requirement).toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var known = sites.find(held.stream().map(it -> it.wish().site()).collect(Collectors.toSet()));
        return held.stream()
                .filter(it -> Sites.key(
                                Objects.requireNonNull(known.get(it.wish().site()))
                                        .name())
                        .equals(Sites.key(written)))
                .map(Placement::daysOrWish)
                .toList();
    }

    private Stream<Placement> held(PersonId student, String requirement) {
        return placements.of(student).stream()
                .filter(it -> it.standing().holds())
                .filter(it -> it.wish().requirement().equals(requirement));
    }

    private static long distance(PlacementDays days, LocalDate day) {
        return day.isBefore(days.firstDay())
                ? days.firstDay().toEpochDay() - day.toEpochDay()
                : day.toEpochDay() - days.lastDay().toEpochDay();
    }

    private static void refuse(HoursLogPayload hours, PlacementDays nearest) {
        throw wrong(
                "date",
                new FieldRefusal(
                        "outside-placement",
                        "Your placement at %s is from %s to %s."
                                .formatted(hours.site(), nearest.firstDay(), nearest.lastDay()),
                        Map.of(
                                "site", hours.site().strip(),
                                "first", nearest.firstDay().toString(),
                                "last", nearest.lastDay().toString())));
    }

    private static RuleViolationException wrong(String field, FieldRefusal refusal) {
        return RuleViolationException.ofFields(
                "evidence-invalid", "Some of this is not in order.", Map.of(field, refusal));
    }
}
