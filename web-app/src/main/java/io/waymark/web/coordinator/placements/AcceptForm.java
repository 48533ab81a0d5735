package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementToAnswer;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.web.ui.message.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The days that are settled and who looks after the student, as they are typed. */
record AcceptForm(
        @NotNull @Nullable LocalDate firstDay,
        @NotNull @Nullable LocalDate lastDay,
        @Size(max = 100) @Nullable String name,
        @EmailAddress @Size(max = 254) @Nullable String email,
        @Nullable String version) {

    /** The days wished for, and the first contact of the site who has an address. */
    static AcceptForm begin(PlacementToAnswer asked) {
        var wished = asked.placement().wished();
        var contact = asked.contacts().stream().filter(it -> it.email() != null).findFirst();
        return new AcceptForm(
                wished.firstDay(),
                wished.lastDay(),
                contact.map(SiteContact::name).orElse(null),
                contact.map(SiteContact::email).orElse(null),
                null);
    }

    /** A supervisor has a name and an address. */
    void check(BindingResult errors, Texts texts) {
        if (isEmpty(name) != isEmpty(email)) {
            errors.rejectValue(isEmpty(name) ? "name" : "email", "needed", texts.say("coordinator.supervisor.both"));
        }
    }

    AcceptPlacement request() {
        return new AcceptPlacement(
                new PlacementDays(Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay)),
                name == null || email == null || isEmpty(name)
                        ? null
                        : new PlacementSupervisor(name.strip(), email.strip()));
    }

    private static boolean isEmpty(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
