package io.waymark.advising.placement;

import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.site.Sites;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes placements: each change is an event of its history and told to the other side. */
@Service
@Transactional
class PlacementDecisions {

    private final PlacementStore placements;
    private final PlacementAccess access;
    private final PlacementViews views;
    private final PlacementNews news;
    private final SiteRoom rooms;
    private final HoursAtPlacement hours;
    private final Sites sites;
    private final Institutions institutions;
    private final CurrentCaller caller;
    private final Clock clock;

    PlacementDecisions(
            PlacementStore placements,
            PlacementAccess access,
            PlacementViews views,
            PlacementNews news,
            SiteRoom rooms,
            HoursAtPlacement hours,
            Sites sites,
            Institutions institutions,
            CurrentCaller caller,
            Clock clock) {
        this.placements = placements;
        this.access = access;
        this.views = views;
        this.news = news;
        this.rooms = rooms;
        this.hours = hours;
        this.sites = sites;
        this.institutions = institutions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever accepts for the same site waits here, and then counts this one. */
    PlacementView accept(UUID id, AcceptPlacement request, Revision revision) {
        var asked = PlacementAccess.known(placements.find(id));
        access.requireCoordinator(asked);
        var site = sites.lock(asked.wish().site());
        return change(id, revision, PlacementAction.ACCEPT, PlacementChange.ACCEPTED, null, it -> {
            PlacementRules.require(request.days(), institutions.today());
            rooms.require(request.days(), site);
            return it.accept(request.days(), tidy(request.supervisor()));
        });
    }

    PlacementView decline(UUID id, String reason, Revision revision) {
        return change(
                id,
                revision,
                PlacementAction.DECLINE,
                PlacementChange.DECLINED,
                reason,
                it -> it.close(Standing.DECLINED));
    }

    PlacementView agree(UUID id, PlacementAgreement agreement, Revision revision) {
        return change(id, revision, PlacementAction.RECORD_AGREEMENT, PlacementChange.AGREED, null, it -> {
            PlacementRules.requirePast("signedOn", agreement.signedOn(), institutions.today());
            return it.agree(new PlacementAgreement(WrittenText.plain(agreement.signedBy()), agreement.signedOn()));
        });
    }

    /** No hours are left after it. */
    PlacementView end(UUID id, LocalDate lastDay, String reason, Revision revision) {
        hold(id);
        return change(id, revision, PlacementAction.END, PlacementChange.ENDED, reason, it -> {
            PlacementRules.requireEarlier(lastDay, it.daysOrWish());
            hours.newest(it).ifPresent(newest -> PlacementRules.requireNotBefore(newest, lastDay));
            return it.end(lastDay);
        });
    }

    /** What took place, going by its hours, is not canceled. */
    PlacementView cancel(UUID id, String reason, Revision revision) {
        hold(id);
        return change(id, revision, PlacementAction.CANCEL, PlacementChange.CANCELED, reason, it -> {
            hours.newest(it).ifPresent(newest -> {
                throw new RuleViolationException(
                        "placement-has-hours",
                        "Hours at this site on %s are on file.".formatted(newest),
                        Map.of("day", newest.toString()));
            });
            return it.close(Standing.CANCELED);
        });
    }

    /** Whom it concerns not holds nobody up. */
    private void hold(UUID id) {
        var placement = PlacementAccess.known(placements.find(id));
        access.require(placement);
        hours.hold(placement.student());
    }

    private PlacementView change(
            UUID id,
            Revision revision,
            PlacementAction action,
            PlacementChange change,
            @Nullable String said,
            UnaryOperator<Placement> act) {
        var there = PlacementAccess.known(placements.lock(id));
        var coordinator = access.require(there);
        revision.requireCurrent(there.version());
        there.require(action, coordinator, institutions.today());
        var changed = act.apply(there);
        placements.keep(changed);
        var event = new PlacementEvent(
                change, clock.instant(), caller.get().person(), changed.days(), PlacementRules.text(said));
        placements.tell(changed, event);
        news.tell(changed, event, sites.require(changed.wish().site()));
        return views.inFull(changed, coordinator);
    }

    private static @Nullable PlacementSupervisor tidy(@Nullable PlacementSupervisor named) {
        return named == null
                ? null
                : new PlacementSupervisor(WrittenText.plain(named.name()), WrittenText.plainCode(named.email()));
    }
}
