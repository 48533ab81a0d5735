package io.waymark.advising.api.savedview;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Views of a caseload: an advisor's own, and those that advisors of the college share. */
@HttpExchange("/api/saved-views")
public interface SavedViewApi {

    /** How many one advisor may keep. */
    int MOST = 20;

    /** The caller's own and those that are shared, by name; for an admin who does not advise those that are shared. */
    @GetExchange
    List<SavedView> list();

    @PostExchange
    SavedView save(@Valid @RequestBody SaveView request);

    /** Begins the caller's caseload with it, and with no other. */
    @PutExchange("/{view}/first")
    void beginWith(@PathVariable UUID view);

    /** Begins the caller's caseload as if there were no views. */
    @DeleteExchange("/{view}/first")
    void beginWithout(@PathVariable UUID view);

    /** For whoever saved it, and for an admin if it is shared. */
    @DeleteExchange("/{view}")
    void delete(@PathVariable UUID view);
}
