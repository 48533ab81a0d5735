package io.waymark.mentoring.request;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the time to answer a request of a meeting runs out. One task for each such moment, so that none replaces another.
 *
 * @param due missing in tasks that were set by releases that did not say it
 */
record RequestExpiry(
        UUID institution, UUID session, @Nullable Instant due) {

    static final TaskDescriptor<RequestExpiry> TASK = TaskDescriptor.of("expire-requests", RequestExpiry.class);

    static TaskInstance<RequestExpiry> of(BookingId session, Instant due) {
        var institution = CurrentInstitution.get().value();
        return TASK.instance(session + "@" + due)
                .data(new RequestExpiry(institution, session.value(), due))
                .build();
    }

    InstitutionId college() {
        return new InstitutionId(institution);
    }

    BookingId booking() {
        return new BookingId(session);
    }

    /** Whether it has to be looked at again: the clock that requests go by may be behind that of the tasks. */
    boolean isNotOver(Instant nextDue) {
        return due != null && !nextDue.isAfter(due);
    }
}
