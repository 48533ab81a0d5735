package io.waymark.advising.api.leaving;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Leaving as one act: it ends what the person has to do with others at the college, and says who must be told. Admins only. */
@HttpExchange("/api/people/{person}/leaving")
public interface LeavingApi {

    /** What the leaving would do now; changes nothing. */
    @GetExchange
    LeavingView preview(@PathVariable UUID person);

    /** Everything or nothing. An advisor's students are never left without another. */
    @PostExchange
    LeavingView leave(
            @PathVariable UUID person,
            @Valid @RequestBody RecordLeaving request,
            @RequestHeader("If-Match") Revision revision);
}
