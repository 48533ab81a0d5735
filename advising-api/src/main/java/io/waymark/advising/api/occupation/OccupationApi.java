package io.waymark.advising.api.occupation;

import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What is known of the occupations that the college's roadmaps lead to. Everybody of the college. */
@HttpExchange("/api/occupations")
public interface OccupationApi {

    /** Of the newest version of a roadmap, in the caller's language where it has been translated. */
    @GetExchange("/{roadmap}")
    OccupationView show(@PathVariable @Size(max = 100) String roadmap);
}
