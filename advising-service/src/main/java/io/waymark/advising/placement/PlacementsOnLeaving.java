package io.waymark.advising.placement;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.leaving.Consequence;
import io.waymark.advising.leaving.Leaving;
import io.waymark.advising.leaving.LeavingShare;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives back the places of a student who leaves: what has not begun is canceled, what has begun ends with the day. */
@Component
@Order(0)
@Transactional(propagation = Propagation.MANDATORY)
class PlacementsOnLeaving implements LeavingShare {

    private final PlacementStore placements;
    private final PlacementNews news;
    private final Sites sites;
    private final Advisors advisors;
    private final Institutions institutions;
    private final Clock clock;

    PlacementsOnLeaving(
            PlacementStore placements,
            PlacementNews news,
            Sites sites,
            Advisors advisors,
            Institutions institutions,
            Clock clock) {
        this.placements = placements;
        this.news = news;
        this.sites = sites;
        this.advisors = advisors;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public List<Consequence> preview(PersonId person) {
        return consequences(person, placements.openOf(person, institutions.today()));
    }

    /** First of all shares: as long as the student has an advisor, that is who is told. */
    @Override
    public List<Consequence> carryOut(Leaving leaving) {
        var today = institutions.today();
        var open = placements.openOf(leaving.person(), today);
        var consequences = consequences(leaving.person(), open);
        var at = sites.find(open.stream().map(it -> it.wish().site()).collect(Collectors.toSet()));
        open.forEach(it -> close(it, Objects.requireNonNull(at.get(it.wish().site())), leaving.by(), today));
        return consequences;
    }

    private List<Consequence> consequences(PersonId student, List<Placement> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        var advisor = advisors.of(student).map(it -> new PersonId(it.id()));
        return open.stream()
                .flatMap(_ -> advisor.map(it -> new Consequence(LeavingEffect.PLACEMENT_CLOSED, it)).stream())
                .toList();
    }

    private void close(Placement open, SiteView site, PersonId by, LocalDate today) {
        var begun = open.hasBegun(today);
        var closed = begun ? open.end(today) : open.close(Standing.CANCELED);
        var event = new PlacementEvent(
                begun ? PlacementChange.ENDED : PlacementChange.CANCELED, clock.instant(), by, closed.days(), null);
        placements.keep(closed);
        placements.tell(closed, event);
        news.tellStaff(closed, event, site);
    }
}
