package io.waymark.advising.api.email;

import io.waymark.core.refusal.FieldRefusal;
import java.util.Locale;
import java.util.Map;

/**
 * Why a text is no email address, as far as can be told.
 *
 * @param part what of it is wrong, or where an address was found within it that address
 */
public record EmailAddressError(Fault fault, String part) {

    /** What people do to addresses. */
    public enum Fault {
        HIDDEN,
        LINK,
        WEB,
        NAMED,
        SEVERAL,
        MISSING,
        TWICE,
        SPACE,
        ENCODED,
        QUOTED,
        NUMERIC,
        LETTER,
        DOTS,
        SIGN,
        SHORT,
        ENDING,
        OTHER
    }

    /** As texts choose by it. */
    public String cause() {
        return fault.name().toLowerCase(Locale.ROOT);
    }

    /** With the cause and the part, for a text that says so. */
    public FieldRefusal refusal() {
        return new FieldRefusal("bad-email", "This is no complete email address.", arguments());
    }

    public Map<String, Object> arguments() {
        return Map.of("fault", cause(), "part", part);
    }
}
