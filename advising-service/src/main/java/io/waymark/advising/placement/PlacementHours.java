package io.waymark.advising.placement;

import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.placement.PlacementDays;
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
import org.springframework.stereotype.Component;

/** Hours at a site where the student has a placement for them are worked on the days of one. Others are as they were. */
@Component
class PlacementHours implements SubmissionCheck {

    private final PlacementStore placements;
    private final Sites sites;

    PlacementHours(PlacementStore placements, Sites sites) {
        this.placements = placements;
        this.sites = sites;
    }

    @Override
    public void require(PersonId student, String requirement, EvidencePayload submitted) {
        if (submitted instanceof HoursLogPayload hours) {
            var there = daysAt(student, requirement, hours.site());
            if (there.stream().noneMatch(it -> it.has(hours.date()))) {
                there.stream()
                        .min(Comparator.comparingLong(it -> distance(it, hours.date())))
                        .ifPresent(nearest -> refuse(hours, nearest));
            }
        }
    }

    /** What was accepted once can come back whatever became of the placement. */
    @Override
    public boolean canStand(PersonId student, UUID evidence, EvidencePayload returned) {
        return true;
    }

    private List<PlacementDays> daysAt(PersonId student, String requirement, String written) {
        var held = placements.of(student).stream()
                .filter(it -> it.standing().holds())
                .filter(it -> it.wish().requirement().equals(requirement))
                .toList();
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

    private static long distance(PlacementDays days, LocalDate day) {
        return day.isBefore(days.firstDay())
                ? days.firstDay().toEpochDay() - day.toEpochDay()
                : day.toEpochDay() - days.lastDay().toEpochDay();
    }

    private static void refuse(HoursLogPayload hours, PlacementDays nearest) {
        throw RuleViolationException.ofFields(
                "evidence-invalid",
                "Some of this is not in order.",
                Map.of(
                        "date",
                        new FieldRefusal(
                                "outside-placement",
                                "Your placement at %s is from %s to %s."
                                        .formatted(hours.site(), nearest.firstDay(), nearest.lastDay()),
                                Map.of(
                                        "site", hours.site().strip(),
                                        "first", nearest.firstDay().toString(),
                                        "last", nearest.lastDay().toString()))));
    }
}
