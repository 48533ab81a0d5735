package io.waymark.web.account;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ThingChange;
import io.waymark.kit.trail.ChangesWanted;
import io.waymark.kit.trail.TrailLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who changed what of accounts and of what else the pages keep themselves. */
@Service
public class AccountChanges {

    private final TrailLog log;

    AccountChanges(TrailLog log) {
        this.log = log;
    }

    /** The newest first. For admins. */
    @Transactional
    public Page<ThingChange> list(ChangesWanted wanted, @Nullable String after, int limit) {
        return log.list(wanted, after, limit);
    }
}
