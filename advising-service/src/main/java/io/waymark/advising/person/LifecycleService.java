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
        return becomeOnce(id, revision, Lifecycle.DEACTIVATED);
    }

    PersonView reactivate(PersonId id, Revision revision) {
        return becomeOnce(id, revision, Lifecycle.ACTIVE);
    }

    @Override
    public PersonView change(PersonId id, Revision revision, Lifecycle next, LocalDate since, String reason) {
        edits.refuseToLockOneselfOut(id);
        return edits.edit(id, revision, it -> become(it, next, since, reason));
    }

    /** What is so already is not said once more. */
    private PersonView becomeOnce(PersonId id, Revision revision, Lifecycle next) {
        return edits.edit(id, revision, person -> {
            if (person.getLifecycle() != next) {
                become(person, next, institutions.today(), null);
            }
        });
    }

    private void become(Person person, Lifecycle next, LocalDate since, @Nullable String reason) {
        person.become(next);
        history.add(person.getId(), next, since, reason, caller.get().person());
    }
}
