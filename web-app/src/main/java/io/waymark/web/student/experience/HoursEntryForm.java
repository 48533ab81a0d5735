package io.waymark.web.student.experience;

import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.web.ui.message.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Hours of one day, as they are typed.
 *
 * @param requirement what they are for
 * @param place the site of a placement; the one that is typed without it
 */
record HoursEntryForm(
        @NotBlank @Nullable String requirement,
        @NotNull @Nullable LocalDate date,
        @NotNull @Nullable LocalTime start,
        @NotNull @Nullable LocalTime end,
        @Size(max = 200) @Nullable String place,
        @Size(max = 200) @Nullable String site,
        @NotBlank @Size(max = 2_000) @Nullable String task) {

    private static final String PAYLOAD = "payload.";

    /** @param site where the student was last */
    static HoursEntryForm begin(
            @Nullable String requirement, LocalDate date, @Nullable String place, @Nullable String site) {
        return new HoursEntryForm(requirement, date, null, null, place, place == null ? site : null, null);
    }

    /** Hours are worked somewhere. */
    void check(BindingResult errors, Texts texts) {
        if (where().isEmpty()) {
            errors.rejectValue("site", "needed", texts.say("experience.site.needed"));
        }
    }

    private String where() {
        return Stream.of(place, site)
                .filter(it -> it != null && !it.isBlank())
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    SubmitEvidence submission() {
        return new SubmitEvidence(
                Objects.requireNonNull(requirement),
                new HoursLogPayload(
                        Objects.requireNonNull(date),
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(end),
                        where(),
                        Objects.requireNonNull(task)));
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        return named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named;
    }
}
