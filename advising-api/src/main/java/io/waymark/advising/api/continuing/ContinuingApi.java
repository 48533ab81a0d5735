package io.waymark.advising.api.continuing;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * How a student keeps the credentials they hold: for the student, the student's advisor and admins. Units and renewals are
 * evidence, submitted and withdrawn like any other.
 */
@HttpExchange("/api/students/{student}/continuing")
public interface ContinuingApi {

    @GetExchange
    ContinuingView show(@PathVariable UUID student);
}
