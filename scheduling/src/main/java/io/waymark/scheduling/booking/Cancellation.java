package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.CancellationCause;
import org.jspecify.annotations.Nullable;

/**
 * Who called a booking off, and why: in their own words, or by a cause that pages say in the reader's language.
 *
 * @param reason blank if there is a cause
 */
public record Cancellation(
        PersonId by, String reason, @Nullable CancellationCause cause) {

    public Cancellation {
        if (cause != null && !reason.isBlank()) {
            throw new IllegalArgumentException("What has the cause %s is not said in words.".formatted(cause));
        }
    }

    public Cancellation(PersonId by, String reason) {
        this(by, reason, null);
    }

    public Cancellation(PersonId by, CancellationCause cause) {
        this(by, "", cause);
    }

    /** Who called it off, as this one sees it: {@code you}, {@code they}, or {@code nobody} where it has a cause. */
    public String byWhomFor(PersonId reader) {
        if (cause != null) {
            return "nobody";
        }
        return by.equals(reader) ? "you" : "they";
    }
}
