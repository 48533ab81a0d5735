package io.waymark.advising.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.person.People;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students ask for a site for hours that their roadmap wants. A request holds no place. */
@Service
@Transactional
class AskingForPlacements {

    private static final int MOST_WAITING = 5;

    private final PlacementStore placements;
    private final PlacementViews views;
    private final PlacementNews news;
    private final SiteRoom rooms;
    private final Sites sites;
    private final Journeys journeys;
    private final People people;
    private final Institutions institutions;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    AskingForPlacements(
            PlacementStore placements,
            PlacementViews views,
            PlacementNews news,
            SiteRoom rooms,
            Sites sites,
            Journeys journeys,
            People people,
            Institutions institutions,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Clock clock) {
        this.placements = placements;
        this.views = views;
        this.news = news;
        this.rooms = rooms;
        this.sites = sites;
        this.journeys = journeys;
        this.people = people;
        this.institutions = institutions;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    PlacementView ask(AskForPlacement request, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, request, id)
                .map(earlier -> PlacementAccess.known(placements.find(earlier)))
                .map(it -> views.inFull(it, false))
                .orElseGet(() -> asked(id, request));
    }

    private PlacementView asked(UUID id, AskForPlacement request) {
        var student = caller.get().person();
        requireActive(student);
        requireHours(student, request.requirement());
        PlacementRules.require(request.days(), institutions.today());
        if (placements.waitingOf(student) >= MOST_WAITING) {
            throw new RuleViolationException(
                    "too-many-placements-asked",
                    "At most %d requests wait at a time.".formatted(MOST_WAITING),
                    Map.of("most", MOST_WAITING));
        }
        var site = sites.require(request.site());
        rooms.require(request.days(), site);
        var placement = Placement.asked(id, student, tidy(request), clock.instant());
        try {
            placements.add(placement);
        } catch (DuplicateKeyException there) {
            throw new ConflictException("placement-asked-already", "You have asked for this site already.");
        }
        var event = new PlacementEvent(
                PlacementChange.REQUESTED,
                clock.instant(),
                student,
                request.days(),
                placement.wish().message());
        placements.tell(placement, event);
        news.tell(placement, event, site);
        return views.inFull(placement, false);
    }

    private static AskForPlacement tidy(AskForPlacement request) {
        return new AskForPlacement(
                request.site(),
                request.requirement(),
                request.days(),
                request.hours(),
                PlacementRules.text(request.message()));
    }

    private void requireActive(PersonId student) {
        if (people.hold(List.of(student), Role.STUDENT).isEmpty()) {
            throw new RuleViolationException("placement-not-active", "Only active students ask for placements.");
        }
    }

    /** Holds the journey: however many requests a student sends at once, they are counted one after the other. */
    private void requireHours(PersonId student, String requirement) {
        journeys.lock(student)
                .flatMap(it -> it.requirement(requirement))
                .filter(it -> it.spec() instanceof EvidenceSpec.HoursLog)
                .orElseThrow(
                        () -> new NotFoundException("no-such-requirement", "Your roadmap asks for no such hours."));
    }
}
