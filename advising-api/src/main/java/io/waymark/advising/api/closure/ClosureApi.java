package io.waymark.advising.api.closure;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** When the college is closed: admins say so, and no time is offered then, with advisors as with mentors. */
@HttpExchange("/api/closures")
public interface ClosureApi {

    /** All of them, the first day first. */
    @GetExchange
    List<ClosureView> list();

    /** What is booked already stays booked. */
    @PostExchange
    ClosureView add(@Valid @RequestBody ClosureEntry entry);

    @PutExchange("/{closure}")
    ClosureView change(
            @PathVariable UUID closure,
            @Valid @RequestBody ClosureEntry entry,
            @RequestHeader("If-Match") Revision revision);

    @DeleteExchange("/{closure}")
    void remove(@PathVariable UUID closure, @RequestHeader("If-Match") Revision revision);
}
