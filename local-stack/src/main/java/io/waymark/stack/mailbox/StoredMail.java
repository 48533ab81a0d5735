package io.waymark.stack.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail as its recipient's program would read it. */
public record StoredMail(String id, MimeMessage message) {

    /** A part of a mail that is no text of it. */
    public record Attachment(int number, String name, String type) {}

    public String subject() {
        return read(message::getSubject);
    }

    public String from() {
        return addresses(message::getFrom);
    }

    public String to() {
        return addresses(() -> message.getRecipients(Message.RecipientType.TO));
    }

    public Instant sentAt() {
        return read(message::getSentDate).toInstant();
    }

    public String header(String name) {
        return read(() -> message.getHeader(name, ", "));
    }

    public String text() {
        return content("text/plain");
    }

    public String page() {
        return content("text/html");
    }

    public String calendar() {
        return content("text/calendar");
    }

    /** What is neither text nor page. */
    public List<Attachment> attachments() {
        var parts = parts(message);
        var attachments = new ArrayList<Attachment>();
        for (var i = 0; i < parts.size(); i++) {
            var type = read(parts.get(i)::getContentType);
            if (!type.startsWith("text/plain") && !type.startsWith("text/html")) {
                attachments.add(new Attachment(i, nameOf(parts.get(i)), type.split(";")[0]));
            }
        }
        return List.copyOf(attachments);
    }

    byte[] attachment(int number) {
        return bytes(parts(message).get(number));
    }

    private String content(String type) {
        return parts(message).stream()
                .filter(part -> read(part::getContentType).startsWith(type))
                .map(part -> new String(bytes(part), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static List<Part> parts(Part part) {
        if (!(read(part::getContent) instanceof MimeMultipart several)) {
            return List.of(part);
        }
        var parts = new ArrayList<Part>();
        for (var i = 0; i < read(several::getCount); i++) {
            var number = i;
            parts.addAll(parts(read(() -> several.getBodyPart(number))));
        }
        return parts;
    }

    /** What calendars read has no name, for it is meant for no folder. */
    private static String nameOf(Part part) {
        return read(part::getDisposition) instanceof String ? read(part::getFileName) : "calendar.ics";
    }

    private static byte[] bytes(Part part) {
        try (var content = read(part::getInputStream)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String addresses(Reading<jakarta.mail.Address[]> reading) {
        return Arrays.stream(read(reading))
                .map(InternetAddress.class::cast)
                .map(InternetAddress::toUnicodeString)
                .collect(Collectors.joining(", "));
    }

    private static <T extends @Nullable Object> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private interface Reading<T extends @Nullable Object> {

        T read() throws MessagingException, IOException;
    }
}
