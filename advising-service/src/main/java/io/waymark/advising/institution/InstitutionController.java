package io.waymark.advising.institution;

import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentInstitution;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InstitutionController implements InstitutionApi {

    private final InstitutionService institutions;

    InstitutionController(InstitutionService institutions) {
        this.institutions = institutions;
    }

    @Override
    @PreAuthorize("hasRole('OPERATOR')")
    public InstitutionView open(String slug, OpenInstitution request) {
        return CurrentInstitution.call(Institution.idOf(slug), () -> institutions.open(slug, request));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public InstitutionView own() {
        return institutions.own();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public InstitutionView change(CollegeSettings settings, Revision revision) {
        return institutions.change(settings, revision);
    }
}
