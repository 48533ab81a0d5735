package io.waymark.advising.api.institution;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Colleges, opened by whoever operates the platform and described by their admins. */
@HttpExchange("/api")
public interface InstitutionApi {

    /** Opens a college with its first admin, or changes its name and zone. Asking twice changes nothing. Operator only. */
    @PutExchange("/institutions/{slug}")
    InstitutionView open(
            @PathVariable @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 40) String slug,
            @Valid @RequestBody OpenInstitution request);

    /** The caller's own college. */
    @GetExchange("/institution")
    InstitutionView own();

    /** Changes what the caller's college says about itself. Admins only. */
    @PutExchange("/institution")
    InstitutionView change(@Valid @RequestBody CollegeSettings settings, @RequestHeader("If-Match") Revision revision);
}
