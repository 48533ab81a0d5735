package io.waymark.web.ui.pick;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.paging.Page;
import io.waymark.web.services.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cohorts to choose from, all of them however many there are. */
@Component
public class CohortChoices {

    private static final int AT_ONCE = 200;

    private final CohortApi cohorts;

    CohortChoices(CohortApi cohorts) {
        this.cohorts = cohorts;
    }

    public List<CohortView> all() {
        return new ArrayList<>(Page.all(after -> cohorts.list(after, AT_ONCE).page()));
    }

    /** With the one that is chosen, though it is archived and lists offer it no more. */
    public List<CohortView> with(@Nullable UUID chosen) {
        var all = all();
        if (chosen != null && all.stream().noneMatch(it -> it.id().equals(chosen))) {
            try {
                all.add(cohorts.show(chosen));
            } catch (RefusedException unknown) {
                return all;
            }
        }
        return all;
    }
}
