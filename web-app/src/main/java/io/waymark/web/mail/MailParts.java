package io.waymark.web.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a mail: text, page and what calendars read as three ways to say the same, the best one last; behind them the
 * calendar's file for who opens it by hand.
 */
record MailParts(Mail mail, String page) {

    MimeMultipart all() throws MessagingException {
        var invitation = mail.invitation();
        var alternatives = alternatives(invitation);
        if (invitation == null) {
            return alternatives;
        }
        var all = new MimeMultipart("mixed");
        var said = new MimeBodyPart();
        said.setContent(alternatives);
        all.addBodyPart(said);
        var file = part(invitation.calendar(), "application/ics; name=\"invite.ics\"");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        file.setFileName("invite.ics");
        all.addBodyPart(file);
        return all;
    }

    private MimeMultipart alternatives(@Nullable Invitation invitation) throws MessagingException {
        var alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(mail.text().plain(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part(page, "text/html; charset=UTF-8"));
        if (invitation != null) {
            alternatives.addBodyPart(
                    part(invitation.calendar(), "text/calendar; charset=UTF-8; method=" + invitation.method()));
        }
        return alternatives;
    }

    /** In bytes, for the handlers of some types would choose another character set. */
    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }
}
