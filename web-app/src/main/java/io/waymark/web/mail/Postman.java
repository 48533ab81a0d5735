package io.waymark.web.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Hands mails to the mail server, or throws. Needs no database, so that nobody waits for a connection meanwhile. */
@Component
@EnableConfigurationProperties(MailProperties.class)
public class Postman {

    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties properties;
    private final ITemplateEngine templates;

    Postman(ObjectProvider<JavaMailSender> server, MailProperties properties, ITemplateEngine templates) {
        this.server = server;
        this.properties = properties;
        this.templates = templates;
    }

    /** Whether this deployment can send mail at all. */
    public boolean isThere() {
        return server.getIfAvailable() != null;
    }

    public void deliver(Mail mail) {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        try {
            address(message, mail);
            message.setContent(new MailParts(mail, page(mail)).all());
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        sender.send(message);
    }

    private void address(MimeMessage message, Mail mail) throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(properties.senderAddress(), mail.college(), StandardCharsets.UTF_8.name()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.text().subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().toLanguageTag());
        message.setHeader("Message-ID", "<%s@%s>".formatted(mail.id(), properties.host()));
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
    }

    private String page(Mail mail) {
        return templates.process(
                "mail/mail", new Context(mail.language(), Map.of("text", mail.text(), "college", mail.college())));
    }
}
