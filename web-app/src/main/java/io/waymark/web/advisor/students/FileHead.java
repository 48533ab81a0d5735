package io.waymark.web.advisor.students;

import io.waymark.core.identity.Lifecycle;
import io.waymark.web.ui.page.Avatar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who the student is, and where they stand.
 *
 * @param called what to call them
 * @param who number, cohorts, advisor
 * @param where roadmap, progress, estimate, last contact
 * @param attention for how many reasons they need it; null if that is not known just now
 */
record FileHead(
        UUID id,
        String name,
        String called,
        String email,
        Avatar avatar,
        Lifecycle lifecycle,
        List<String> who,
        List<String> where,
        @Nullable Integer attention) {

    public boolean isActive() {
        return lifecycle == Lifecycle.ACTIVE;
    }

    /** Their page, below which everything is that can be done for them. */
    public String href() {
        return "/advisor/students/" + id;
    }
}
