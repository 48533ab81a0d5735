package io.waymark.advising.placement;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.placement.PlacementEventView;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.RequirementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows placements, however many, in as many statements as one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacementViews {

    private final PlacementStore placements;
    private final Sites sites;
    private final People people;
    private final Journeys journeys;
    private final Institutions institutions;

    PlacementViews(
            PlacementStore placements, Sites sites, People people, Journeys journeys, Institutions institutions) {
        this.placements = placements;
        this.sites = sites;
        this.people = people;
        this.journeys = journeys;
        this.institutions = institutions;
    }

    /** With all that happened to each. */
    List<PlacementView> inFull(List<Placement> shown, boolean coordinator) {
        return views(shown, placements.history(shown.stream().map(Placement::id).toList()), coordinator);
    }

    List<PlacementView> inBrief(List<Placement> shown, boolean coordinator) {
        return views(shown, List.of(), coordinator);
    }

    PlacementView inFull(Placement shown, boolean coordinator) {
        return inFull(List.of(shown), coordinator).getFirst();
    }

    static PlacementSite site(SiteView site) {
        return new PlacementSite(
                site.id(),
                site.name(),
                site.kind(),
                site.address(),
                site.capacity(),
                site.taken(),
                site.agreementThrough(),
                site.agreement(),
                site.notes());
    }

    private List<PlacementView> views(
            List<Placement> shown, Collection<PlacementRows.Happened> happened, boolean coordinator) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var students = shown.stream().map(Placement::student).collect(Collectors.toSet());
        var context = new Context(
                sites.find(shown.stream().map(it -> it.wish().site()).collect(Collectors.toSet())),
                people.briefs(Stream.concat(
                                students.stream(),
                                happened.stream().map(it -> it.event().by()))
                        .collect(Collectors.toSet())),
                journeys.find(students),
                happened.stream().collect(Collectors.groupingBy(PlacementRows.Happened::placement)),
                institutions.today(),
                coordinator);
        return shown.stream().map(context::view).toList();
    }

    private record Context(
            Map<UUID, SiteView> sites,
            Map<PersonId, PersonBrief> people,
            Map<PersonId, Walk> walks,
            Map<UUID, List<PlacementRows.Happened>> happened,
            LocalDate today,
            boolean coordinator) {

        PlacementView view(Placement placement) {
            var wish = placement.wish();
            var step = RequirementId.of(wish.requirement()).step().value();
            return new PlacementView(
                    placement.id(),
                    brief(placement.student()),
                    site(Objects.requireNonNull(sites.get(wish.site()))),
                    wish.requirement(),
                    step,
                    title(walks.get(placement.student()), wish.requirement()).orElse(step),
                    wish.days(),
                    wish.hours(),
                    wish.message(),
                    placement.stateOn(today),
                    placement.days(),
                    placement.supervisor(),
                    placement.agreement(),
                    placement.requestedAt(),
                    placement.actions(coordinator, today),
                    happened.getOrDefault(placement.id(), List.of()).stream()
                            .map(it -> event(it.event()))
                            .toList(),
                    placement.version());
        }

        private PlacementEventView event(PlacementEvent event) {
            return new PlacementEventView(event.change(), event.at(), brief(event.by()), event.days(), event.said());
        }

        private PersonBrief brief(PersonId person) {
            return Objects.requireNonNull(people.get(person));
        }

        private static Optional<String> title(@Nullable Walk walk, String requirement) {
            return Optional.ofNullable(walk)
                    .flatMap(it -> it.requirement(requirement)
                            .map(asked -> it.titleOf(asked.id().step())));
        }
    }
}
