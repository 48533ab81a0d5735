package io.waymark.web.student.experience;

import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.web.ui.message.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Hours of one day, as they are typed.
 *
 * @param requirement what they are for
 * @param place a placement; at the site that is typed without it
 * @param longDay that a day of more than 16 hours is right; asked for only where it is one
 */
record HoursEntryForm(
        @NotBlank @Nullable String requirement,
        @NotNull @Nullable LocalDate date,
        @NotNull @Nullable LocalTime start,
        @NotNull @Nullable LocalTime end,
        @Nullable UUID place,
        @Size(max = 200) @Nullable String site,
        @NotBlank @Size(max = 2_000) @Nullable String task,
        @Nullable Boolean longDay) {

    private static final String PAYLOAD = "payload.";

    /** @param site where the student was last */
    static HoursEntryForm begin(@Nullable String requirement, LocalDate date, @Nullable String site) {
        return new HoursEntryForm(requirement, date, null, null, null, site, null, null);
    }

    static HoursEntryForm at(PlacementView placement, LocalDate date) {
        return new HoursEntryForm(placement.requirement(), date, null, null, placement.id(), null, null, null);
    }

    /** Hours are worked somewhere. */
    void check(BindingResult errors, Texts texts) {
        if (place == null && !errors.hasFieldErrors("place") && (site == null || site.isBlank())) {
            errors.rejectValue("site", "needed", texts.say("experience.site.needed"));
        }
    }

    /** @param placement that was chosen */
    SubmitEvidence submission(@Nullable PlacementView placement) {
        return new SubmitEvidence(
                Objects.requireNonNull(requirement),
                new HoursLogPayload(
                        Objects.requireNonNull(date),
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(end),
                        placement == null
                                ? Objects.requireNonNull(site)
                                : placement.site().name(),
                        Objects.requireNonNull(task),
                        placement == null ? null : placement.id(),
                        Boolean.TRUE.equals(longDay) ? true : null));
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        var field = named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named;
        return field.equals("placement") ? "place" : field;
    }
}
