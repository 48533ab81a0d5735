package io.waymark.web.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a mail as its recipient's program would. */
public final class MailReader {

    private MailReader() {}

    /** Types of the parts that are no parts again, in their order. */
    public static List<String> types(Part mail) {
        return parts(mail).stream().map(MailReader::typeOf).toList();
    }

    public static String text(Part mail) {
        return content(mail, "text/plain");
    }

    public static String page(Part mail) {
        return content(mail, "text/html");
    }

    public static String calendar(Part mail) {
        return content(mail, "text/calendar");
    }

    private static String content(Part mail, String type) {
        return parts(mail).stream()
                .filter(part -> typeOf(part).startsWith(type))
                .map(MailReader::contentOf)
                .findFirst()
                .orElse("");
    }

    private static List<Part> parts(Part part) {
        try {
            if (!(part.getContent() instanceof MimeMultipart several)) {
                return List.of(part);
            }
            var parts = new ArrayList<Part>();
            for (var i = 0; i < several.getCount(); i++) {
                BodyPart each = several.getBodyPart(i);
                parts.addAll(parts(each));
            }
            return parts;
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String typeOf(Part part) {
        try {
            return part.getContentType().replaceAll("\\s+", " ");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String contentOf(Part part) {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
