package io.waymark.advising.placement;

import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.CancelPlacement;
import io.waymark.advising.api.placement.DeclinePlacement;
import io.waymark.advising.api.placement.EndPlacement;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.placement.PlacementToAnswer;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlacementController implements PlacementApi {

    private static final String STUDENTS = "hasRole('STUDENT')";
    private static final String COORDINATORS = "hasAnyRole('ADVISOR', 'ADMIN')";
    private static final String BOTH_SIDES = "hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')";

    private final PlacementReader reader;
    private final AskingForPlacements asking;
    private final PlacementDecisions decisions;

    PlacementController(PlacementReader reader, AskingForPlacements asking, PlacementDecisions decisions) {
        this.reader = reader;
        this.asking = asking;
        this.decisions = decisions;
    }

    @Override
    @PreAuthorize(STUDENTS)
    public CountedPage<PlacementSite> sites(
            @Nullable String q, @Nullable SiteKind kind, @Nullable String after, int limit) {
        return reader.sites(q, kind, after, limit);
    }

    @Override
    @PreAuthorize(STUDENTS)
    public PlacementSite site(UUID site) {
        return reader.site(site);
    }

    @Override
    @PreAuthorize(STUDENTS)
    public List<PlacementView> mine() {
        return reader.mine();
    }

    @Override
    @PreAuthorize(STUDENTS)
    @ResponseStatus(HttpStatus.CREATED)
    public PlacementView ask(AskForPlacement request, @Nullable String key) {
        return asking.ask(request, key);
    }

    @Override
    @PreAuthorize(BOTH_SIDES)
    public List<PlacementView> of(UUID student) {
        return reader.of(new PersonId(student));
    }

    @Override
    @PreAuthorize(COORDINATORS)
    public CountedPage<PlacementView> list(
            PlacementPhase phase, @Nullable String q, boolean mine, @Nullable String after, int limit) {
        return reader.list(phase, q, mine, after, limit);
    }

    @Override
    @PreAuthorize(BOTH_SIDES)
    public PlacementView show(UUID placement) {
        return reader.show(placement);
    }

    @Override
    @PreAuthorize(COORDINATORS)
    public PlacementToAnswer toAnswer(UUID placement) {
        return reader.toAnswer(placement);
    }

    @Override
    @PreAuthorize(COORDINATORS)
    public PlacementView accept(UUID placement, AcceptPlacement request, Revision revision) {
        return decisions.accept(placement, request, revision);
    }

    @Override
    @PreAuthorize(COORDINATORS)
    public PlacementView decline(UUID placement, DeclinePlacement request, Revision revision) {
        return decisions.decline(placement, request.reason(), revision);
    }

    @Override
    @PreAuthorize(COORDINATORS)
    public PlacementView agree(UUID placement, PlacementAgreement agreement, Revision revision) {
        return decisions.agree(placement, agreement, revision);
    }

    @Override
    @PreAuthorize(BOTH_SIDES)
    public PlacementView end(UUID placement, EndPlacement request, Revision revision) {
        return decisions.end(placement, request.lastDay(), request.reason(), revision);
    }

    @Override
    @PreAuthorize(BOTH_SIDES)
    public PlacementView cancel(UUID placement, CancelPlacement request, Revision revision) {
        return decisions.cancel(placement, request.reason(), revision);
    }
}
