package io.waymark.web.ui.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.api.BookingCheck.Host;
import io.waymark.scheduling.api.BookingRule;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a reader who may change what refuses a booking does so. */
record BookingRuleLinks(Role role, UUID student, @Nullable Host host) {

    @Nullable
    String href(BookingRule rule) {
        return switch (rule) {
            case ACTIVE_STUDENT -> forAdmins("/admin/people/" + student);
            case ADVISOR, ACTIVE_HOST ->
                role == Role.ADVISOR ? forAdmins("/admin/people/" + student + "/advisor") : null;
            case COLLEGE_OPEN -> forAdmins("/admin/settings/closures");
            case HOURS_SAID, LENGTH, MINIMUM_NOTICE, BOOKING_WINDOW, WITHIN_HOURS -> forTheHost("/host/availability/");
            case HOST_FREE, NO_MEETING_OF_THE_TWO -> forTheHost("/host/calendar/");
            case FUTURE, ROOM, STUDENT_FREE -> null;
        };
    }

    private @Nullable String forTheHost(String pages) {
        var reads = host != null
                && CurrentCaller.find()
                        .filter(it -> it.is(new PersonId(host.id())))
                        .isPresent();
        return reads ? pages + role.name().toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String forAdmins(String href) {
        return CurrentCaller.find()
                .filter(it -> it.is(Role.ADMIN))
                .map(_ -> href)
                .orElse(null);
    }
}
