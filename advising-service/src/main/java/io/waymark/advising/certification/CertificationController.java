package io.waymark.advising.certification;

import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CertificationView;
import io.waymark.core.identity.PersonId;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CertificationController implements CertificationApi {

    private final CertificationService certification;

    CertificationController(CertificationService certification) {
        this.certification = certification;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public CertificationView show(UUID student) {
        return certification.show(new PersonId(student));
    }
}
