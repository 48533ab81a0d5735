package io.waymark.advising.api.signal;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How much each reason to need attention weighs at the college, and when it is due; for admins. */
@HttpExchange("/api/signal-settings")
public interface SignalSettingApi {

    /** Every kind there is. */
    @GetExchange
    List<SignalSettingView> list();

    /** Open signals follow soon after, in the background. */
    @PutExchange("/{kind}")
    SignalSettingView change(
            @PathVariable SignalKind kind,
            @Valid @RequestBody SignalSettingEntry entry,
            @RequestHeader("If-Match") Revision revision);
}
