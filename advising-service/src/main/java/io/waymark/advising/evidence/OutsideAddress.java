package io.waymark.advising.evidence;

import io.waymark.core.text.WrittenText;
import java.util.Locale;
import java.util.Set;

/** Where somebody without an account is reached. */
record OutsideAddress(String text) {

    private static final Set<String> FREE = Set.of(
            "aol.com",
            "att.net",
            "comcast.net",
            "duck.com",
            "fastmail.com",
            "gmail.com",
            "gmx.com",
            "gmx.net",
            "googlemail.com",
            "hey.com",
            "hotmail.com",
            "hushmail.com",
            "icloud.com",
            "live.com",
            "mac.com",
            "mail.com",
            "me.com",
            "msn.com",
            "outlook.com",
            "pm.me",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "sbcglobal.net",
            "tutanota.com",
            "verizon.net",
            "yahoo.com",
            "yandex.com",
            "ymail.com",
            "zoho.com",
            "zohomail.com");

    OutsideAddress {
        text = WrittenText.code(text);
    }

    /** Whether a mail to the one arrives where a mail to the other does, as far as addresses tell. */
    boolean reaches(OutsideAddress other) {
        return mailbox().equals(other.mailbox());
    }

    /** Whether it is of this domain or of one below it, and the domain is not one at which anybody has an address. */
    boolean isOf(String domain) {
        var lower = domain.toLowerCase(Locale.ROOT);
        return !isFree() && (host().equals(lower) || host().endsWith("." + lower));
    }

    /** Whether anybody can have an address there. */
    boolean isFree() {
        return FREE.contains(host());
    }

    private String host() {
        return text.substring(text.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /** What follows a plus sign is the owner's own label. */
    String mailbox() {
        var lower = text.toLowerCase(Locale.ROOT);
        var at = lower.lastIndexOf('@');
        var plus = lower.indexOf('+');
        return plus > 0 && plus < at ? lower.substring(0, plus) + lower.substring(at) : lower;
    }
}
