package io.waymark.web.advisor.students;

import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An attempt to reach a student, as it is typed.
 *
 * @param at when, in the zone of whoever types; just now if empty
 */
record ContactForm(
        @NotNull ContactChannel channel,
        @NotNull ContactOutcome outcome,
        @Nullable String at) {

    static ContactForm empty() {
        return new ContactForm(ContactChannel.PHONE, ContactOutcome.REACHED, null);
    }

    /** For a moment that cannot be read. */
    void reject(BindingResult errors) {
        if (at != null && !at.isBlank() && read() == null) {
            errors.rejectValue("at", "file.contact.unreadable");
        }
    }

    RecordContactAttempt toAttempt(ZoneId zone) {
        var local = read();
        return new RecordContactAttempt(
                channel, outcome, local == null ? null : local.atZone(zone).toInstant());
    }

    private @Nullable LocalDateTime read() {
        try {
            return at == null ? null : LocalDateTime.parse(at.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
