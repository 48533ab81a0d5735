package io.waymark.web.mail;

/**
 * What a mail has for the recipient's calendar.
 *
 * @param method {@code REQUEST} enters or moves a meeting, {@code CANCEL} takes it out (RFC 5546)
 * @param calendar the file, as RFC 5545 has it
 */
public record Invitation(Method method, String calendar) {

    /** What becomes of the meeting. */
    public enum Method {
        REQUEST,
        CANCEL
    }
}
