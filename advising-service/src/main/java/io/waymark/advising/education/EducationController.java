package io.waymark.advising.education;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.EducationView;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EducationController implements EducationApi {

    private final EducationService education;

    EducationController(EducationService education) {
        this.education = education;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public EducationView show(UUID student) {
        return education.show(new PersonId(student));
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EducationView shortlist(UUID student, UUID program) {
        return education.shortlist(new PersonId(student), program);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EducationView unlist(UUID student, UUID program) {
        return education.unlist(new PersonId(student), program);
    }
}
