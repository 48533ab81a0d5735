package io.waymark.advising.occupation;

import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.advising.api.occupation.OccupationView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OccupationController implements OccupationApi {

    private final OccupationService occupations;

    OccupationController(OccupationService occupations) {
        this.occupations = occupations;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public OccupationView show(String roadmap) {
        return occupations.show(roadmap);
    }
}
