package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LeavingController implements LeavingApi {

    private final LeavingService leavings;

    LeavingController(LeavingService leavings) {
        this.leavings = leavings;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public LeavingView preview(UUID person) {
        return leavings.preview(new PersonId(person));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public LeavingView leave(UUID person, RecordLeaving request, Revision revision) {
        return leavings.leave(new PersonId(person), request, revision);
    }
}
