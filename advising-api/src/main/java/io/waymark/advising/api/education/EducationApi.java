package io.waymark.advising.api.education;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A student's education: for the student, the student's advisor and admins. Only the student shortlists programs. */
@HttpExchange("/api/students/{student}")
public interface EducationApi {

    /** How many programs a shortlist holds. */
    int MOST_SHORTLISTED = 10;

    @GetExchange("/education")
    EducationView show(@PathVariable UUID student);

    @PutExchange("/shortlist/{program}")
    EducationView shortlist(@PathVariable UUID student, @PathVariable UUID program);

    @DeleteExchange("/shortlist/{program}")
    EducationView unlist(@PathVariable UUID student, @PathVariable UUID program);
}
