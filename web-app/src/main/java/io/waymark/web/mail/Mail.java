package io.waymark.web.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person.
 *
 * @param id stays the same however often the mail is sent, so that who gets it twice can tell
 * @param college whose name it is sent in
 * @param headers besides those that every mail has
 * @param invitation what goes into the recipient's calendar, if anything does
 */
public record Mail(
        String id,
        String college,
        String to,
        Locale language,
        MailText text,
        Map<String, String> headers,
        @Nullable Invitation invitation) {

    public Mail {
        headers = Map.copyOf(headers);
    }

    public static Mail plain(String id, String college, String to, Locale language, MailText text) {
        return new Mail(id, college, to, language, text, Map.of(), null);
    }
}
