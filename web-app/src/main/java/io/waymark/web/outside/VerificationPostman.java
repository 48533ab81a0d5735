package io.waymark.web.outside;

import io.waymark.web.account.AccountProperties;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the mail with a link to verify, as text and as a page, and hands it to the mail server. */
@Component
class VerificationPostman {

    private final ObjectProvider<JavaMailSender> mail;
    private final AccountProperties properties;
    private final MessageSource texts;
    private final ITemplateEngine templates;

    VerificationPostman(
            ObjectProvider<JavaMailSender> mail,
            AccountProperties properties,
            MessageSource texts,
            ITemplateEngine templates) {
        this.mail = mail;
        this.properties = properties;
        this.texts = texts;
        this.templates = templates;
    }

    void deliver(VerificationLetter letter) {
        var sender = mail.getObject();
        var message = sender.createMimeMessage();
        var locale = Locale.forLanguageTag(letter.language());
        var link = properties.address() + letter.path();
        var due = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(letter.dueOn());
        try {
            var writing = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            writing.setFrom(properties.sender());
            writing.setTo(letter.to());
            writing.setSubject(
                    texts.getMessage("mail.verify.subject", new Object[] {letter.student(), letter.college()}, locale));
            writing.setText(
                    texts.getMessage(
                            "mail.verify.text",
                            new Object[] {letter.name(), letter.student(), letter.college(), letter.label(), link, due},
                            locale),
                    templates.process(
                            "mail/verify", new Context(locale, Map.of("letter", letter, "link", link, "due", due))));
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        sender.send(message);
    }
}
