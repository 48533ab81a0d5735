package io.waymark.stack.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

/** A folder with a file for each mail. */
public final class Mailbox {

    private static final String ENDING = ".eml";
    private static final String ID = "\\d{13}-\\d{1,9}";
    private static final int NEWEST = 200;

    private final Path folder;
    private final AtomicInteger count = new AtomicInteger();

    public Mailbox(Path folder) {
        this.folder = folder;
    }

    void keep(MimeMessage message) throws MessagingException {
        var id = "%013d-%d".formatted(Clock.systemUTC().millis(), count.incrementAndGet());
        try {
            Files.createDirectories(folder);
            var written = Files.createTempFile(folder, "writing", "");
            try (var file = Files.newOutputStream(written)) {
                message.writeTo(file);
            }
            Files.move(written, folder.resolve(id + ENDING));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The newest first, and of very many only those. */
    public List<StoredMail> newest() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted(Comparator.reverseOrder())
                    .limit(NEWEST)
                    .map(this::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<StoredMail> find(String id) {
        return id.matches(ID) && Files.exists(folder.resolve(id + ENDING)) ? Optional.of(read(id)) : Optional.empty();
    }

    private StoredMail read(String id) {
        try (var file = Files.newInputStream(folder.resolve(id + ENDING))) {
            return new StoredMail(id, new MimeMessage(Session.getInstance(new Properties()), file));
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("The mail " + id + " cannot be read.", unreadable);
        }
    }
}
