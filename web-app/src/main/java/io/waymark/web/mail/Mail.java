package io.waymark.web.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param id stays the same however often the mail is sent, so that who gets it twice can tell; null for a new one each time
 * @param college whose name it is sent in
 * @param headers besides those that every mail has
 * @param invitation what goes into the recipient's calendar, if anything does
 */
public record Mail(
        @Nullable String id,
        String college,
        String to,
        Locale language,
        MailText text,
        Map<String, String> headers,
        @Nullable Invitation invitation) {

    public Mail {
        headers = Map.copyOf(headers);
    }

    public static Mail plain(String college, String to, Locale language, MailText text) {
        return new Mail(null, college, to, language, text, Map.of(), null);
    }
}
