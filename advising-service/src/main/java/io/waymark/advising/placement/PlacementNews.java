package io.waymark.advising.placement;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other side what happened to a placement: the student, or who coordinates it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlacementNews {

    private final Advisors advisors;
    private final People people;
    private final Outbox outbox;

    PlacementNews(Advisors advisors, People people, Outbox outbox) {
        this.advisors = advisors;
        this.people = people;
        this.outbox = outbox;
    }

    void tell(Placement placement, PlacementEvent event, SiteView site) {
        if (event.by().equals(placement.student())) {
            tellStaff(placement, event, site);
        } else {
            publish(placement, event, site, Set.of(placement.student()), Map.of());
        }
    }

    void tellStaff(Placement placement, PlacementEvent event, SiteView site) {
        publish(
                placement,
                event,
                site,
                coordinators(placement.student()),
                Map.of("student", people.brief(placement.student()).fullName()));
    }

    private void publish(
            Placement placement, PlacementEvent event, SiteView site, Set<PersonId> to, Map<String, String> more) {
        var arguments = new HashMap<>(more);
        arguments.putAll(arguments(placement, event));
        arguments.put("site", site.name());
        var kind = NoticeKind.valueOf("PLACEMENT_" + event.change());
        outbox.publishTogether(to.stream()
                .map(it -> new NoticeRequested(
                        CurrentInstitution.get(),
                        it,
                        kind,
                        arguments,
                        NoticeLink.to(Subject.PLACEMENT, placement.id()),
                        "placement/%s/%d".formatted(placement.id(), placement.version())))
                .toList());
    }

    private Set<PersonId> coordinators(PersonId student) {
        return advisors.of(student)
                .map(it -> Set.of(new PersonId(it.id())))
                .orElseGet(() -> people.holders(Role.ADMIN).stream()
                        .filter(it -> !it.equals(student))
                        .collect(Collectors.toSet()));
    }

    private static Map<String, String> arguments(Placement placement, PlacementEvent event) {
        var days = placement.daysOrWish();
        return switch (event.change()) {
            case REQUESTED, ACCEPTED, AGREED ->
                Map.of(
                        "firstOn", days.firstDay().toString(),
                        "lastOn", days.lastDay().toString());
            case ENDED -> withReason(event, Map.of("lastOn", days.lastDay().toString()));
            case DECLINED, CANCELED -> withReason(event, Map.of());
        };
    }

    /** Who leaves gives none. */
    private static Map<String, String> withReason(PlacementEvent event, Map<String, String> arguments) {
        var said = new HashMap<>(arguments);
        Optional.ofNullable(event.said()).ifPresent(it -> said.put("reason", it));
        return said;
    }
}
