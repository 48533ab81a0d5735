package io.waymark.advising.evidence;

import java.util.Locale;

/** Where somebody without an account is reached. */
record OutsideAddress(String text) {

    OutsideAddress {
        text = text.strip();
    }

    /** Whether a mail to the one arrives where a mail to the other does, as far as addresses tell. */
    boolean reaches(OutsideAddress other) {
        return mailbox().equals(other.mailbox());
    }

    /** What follows a plus sign is the owner's own label. */
    String mailbox() {
        var lower = text.toLowerCase(Locale.ROOT);
        var at = lower.lastIndexOf('@');
        var plus = lower.indexOf('+');
        return plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower;
    }
}
