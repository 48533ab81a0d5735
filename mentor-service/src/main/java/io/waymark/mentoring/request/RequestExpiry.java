package io.waymark.mentoring.group;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.booking.BookingId;
import java.util.UUID;

/** That the time to answer requests of a group session runs out. */
record RequestExpiry(UUID institution, UUID session) {

    static final TaskDescriptor<RequestExpiry> TASK = TaskDescriptor.of("expire-requests", RequestExpiry.class);

    static TaskInstance<RequestExpiry> of(BookingId session) {
        var institution = CurrentInstitution.get().value();
        return TASK.instance(session.toString())
                .data(new RequestExpiry(institution, session.value()))
                .build();
    }

    InstitutionId college() {
        return new InstitutionId(institution);
    }

    BookingId booking() {
        return new BookingId(session);
    }
}
