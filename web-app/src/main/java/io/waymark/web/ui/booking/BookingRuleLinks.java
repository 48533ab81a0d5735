package io.waymark.web.ui.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.api.BookingCheck.Host;
import io.waymark.scheduling.api.BookingRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a reader who may change what refuses a booking does so. */
final class BookingRuleLinks {

    private static final String HOURS = "/host/availability/advisor";

    private BookingRuleLinks() {}

    static @Nullable String href(UUID student, @Nullable Host host, BookingRule rule) {
        return switch (rule) {
            case ACTIVE_STUDENT -> forAdmins("/admin/people/" + student);
            case ADVISOR, ACTIVE_HOST -> forAdmins("/admin/people/" + student + "/advisor");
            case COLLEGE_OPEN -> forAdmins("/admin/settings/closures");
            case HOURS_SAID, LENGTH, MINIMUM_NOTICE, BOOKING_WINDOW, WITHIN_HOURS ->
                host != null && isReader(new PersonId(host.id())) ? HOURS : null;
            case HOST_FREE, NO_MEETING_OF_THE_TWO ->
                host != null && isReader(new PersonId(host.id())) ? "/host/calendar/advisor" : null;
            case FUTURE, ROOM, STUDENT_FREE -> null;
        };
    }

    private static boolean isReader(PersonId person) {
        return CurrentCaller.find().filter(it -> it.is(person)).isPresent();
    }

    private static @Nullable String forAdmins(String href) {
        return CurrentCaller.find()
                .filter(it -> it.is(Role.ADMIN))
                .map(_ -> href)
                .orElse(null);
    }
}
