package io.waymark.advising.api.certification;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The credentials of a student's roadmap: for the student, the student's advisor and admins. */
@HttpExchange("/api/students/{student}/certification")
public interface CertificationApi {

    /** How many credentials can be set side by side. */
    int MOST_COMPARED = 4;

    @GetExchange
    CertificationView show(@PathVariable UUID student);
}
