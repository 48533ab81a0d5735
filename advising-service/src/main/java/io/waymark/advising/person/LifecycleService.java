package io.waymark.advising.person;

import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LifecycleService implements Lifecycles {

    private final PersonEdits edits;
    private final LifecycleHistory history;
    private final Institutions institutions;
    private final CurrentCaller caller;

    LifecycleService(PersonEdits edits, LifecycleHistory history, Institutions institutions, CurrentCaller caller) {
        this.edits = edits;
        this.history = history;
        this.institutions = institutions;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    List<LifecycleChangeView> history(PersonId id) {
        edits.load(id);
        return history.of(id);
    }

    PersonView deactivate(PersonId id, Revision revision) {
        edits.refuseToLockOneselfOut(id);
        return become(id, revision, Lifecycle.DEACTIVATED, institutions.today(), null);
    }

    PersonView reactivate(PersonId id, Revision revision) {
        return become(id, revision, Lifecycle.ACTIVE, institutions.today(), null);
    }

    @Override
    public PersonView change(PersonId id, Revision revision, Lifecycle next, LocalDate since, String reason) {
        edits.refuseToLockOneselfOut(id);
        return become(id, revision, next, since, reason);
    }

    private PersonView become(
            PersonId id, Revision revision, Lifecycle next, LocalDate since, @Nullable String reason) {
        return edits.edit(id, revision, person -> {
            if (person.getLifecycle() != next) {
                person.become(next);
                history.add(id, next, since, reason, caller.get().person());
            }
        });
    }
}
