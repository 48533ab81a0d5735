package io.waymark.stack.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Stands in for a mail server: what is sent lands in the mailbox and leaves the machine nowhere. */
public final class MailboxSender extends JavaMailSenderImpl {

    private final Mailbox mailbox;

    public MailboxSender(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        try {
            for (var message : messages) {
                var id = message.getMessageID();
                message.setSentDate(Date.from(Clock.systemUTC().instant()));
                message.saveChanges();
                if (id != null) {
                    message.setHeader("Message-ID", id);
                }
                mailbox.keep(message);
            }
        } catch (MessagingException unwritable) {
            throw new MailSendException("The mail could not be kept.", unwritable);
        }
    }
}
