package io.waymark.advising.continuing;

import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContinuingController implements ContinuingApi {

    private final ContinuingService continuing;

    ContinuingController(ContinuingService continuing) {
        this.continuing = continuing;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public ContinuingView show(UUID student) {
        return continuing.show(new PersonId(student));
    }
}
