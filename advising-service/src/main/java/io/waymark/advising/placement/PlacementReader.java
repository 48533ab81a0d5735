package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.placement.PlacementToAnswer;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.site.Sites;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads placements and the sites that students can ask for. */
@Service
@Transactional
class PlacementReader {

    private final PlacementStore placements;
    private final PlacementList lists;
    private final PlacementViews views;
    private final PlacementAccess access;
    private final StudentAccess students;
    private final People people;
    private final SiteRoom rooms;
    private final Sites sites;
    private final Institutions institutions;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    PlacementReader(
            PlacementStore placements,
            PlacementList lists,
            PlacementViews views,
            PlacementAccess access,
            StudentAccess students,
            People people,
            SiteRoom rooms,
            Sites sites,
            Institutions institutions,
            Disclosures disclosures,
            CurrentCaller caller) {
        this.placements = placements;
        this.lists = lists;
        this.views = views;
        this.access = access;
        this.students = students;
        this.people = people;
        this.rooms = rooms;
        this.sites = sites;
        this.institutions = institutions;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    CountedPage<PlacementSite> sites(
            @Nullable String words, @Nullable SiteKind kind, @Nullable String after, int limit) {
        var offered = sites.offered(words, kind, after, limit);
        return new CountedPage<>(
                offered.items().stream().map(PlacementViews::site).toList(), offered.next(), offered.total());
    }

    /** A site that is retired is shown to nobody who would ask for it. */
    PlacementSite site(UUID site) {
        var found = sites.require(site);
        if (found.retired()) {
            throw new NotFoundException("no-such-site", "There is no such site.");
        }
        return PlacementViews.site(found);
    }

    List<PlacementView> mine() {
        return views.inBrief(placements.of(caller.get().person()), false);
    }

    List<PlacementView> of(PersonId student) {
        students.require(student, "placements");
        people.find(student).orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        return views.inBrief(placements.of(student), !caller.get().is(student));
    }

    CountedPage<PlacementView> list(
            PlacementPhase phase, @Nullable String words, boolean mine, @Nullable String after, int limit) {
        var who = caller.get();
        var everybodys = who.is(Role.ADMIN) && !mine;
        var filter = new PlacementFilter(phase, words, everybodys ? null : who.person());
        var today = institutions.today();
        var page = Page.of(lists.list(filter, today, Cursor.read(after, 2), limit), limit, PlacementList::place);
        disclosures.record(
                page.items().stream().map(Placement::student).collect(Collectors.toSet()),
                "placements",
                everybodys ? "admin" : "advisor");
        return new CountedPage<>(views.inBrief(page.items(), true), page.next(), lists.count(filter, today));
    }

    PlacementView show(UUID id) {
        var placement = PlacementAccess.known(placements.find(id));
        return views.inFull(placement, access.require(placement));
    }

    PlacementToAnswer toAnswer(UUID id) {
        var placement = PlacementAccess.known(placements.find(id));
        access.requireCoordinator(placement);
        var site = sites.require(placement.wish().site());
        return new PlacementToAnswer(
                views.inFull(placement, true),
                rooms.during(placement.daysToCome(institutions.today()), site),
                site.contacts());
    }
}
