package io.waymark.advising.api.overview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The college in numbers. Admins only. */
@HttpExchange("/api/overview")
public interface OverviewApi {

    /**
     * @param cohort whose students are counted; all of the college if left out. In a cohort a count from 1 to 4 is null, and
     *     so is what it could be worked out from. Caseloads are those of all students in either case
     */
    @GetExchange
    OverviewView show(@RequestParam(required = false) @Nullable UUID cohort);
}
