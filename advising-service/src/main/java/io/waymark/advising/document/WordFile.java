package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.refusal.RuleViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.util.unit.DataSize;

/**
 * A Word document is a ZIP file. All of it is unpacked once, to nowhere, and no further than the cap: so nothing that we
 * keep explodes when somebody opens it, whatever its own figures claim.
 */
final class WordFile {

    private static final long ALWAYS = DataSize.ofMegabytes(10).toBytes();
    private static final long NEVER = DataSize.ofMegabytes(100).toBytes();
    private static final int RATIO = 100;
    private static final int BUFFER = 1 << 14;

    private WordFile() {}

    static boolean is(SpooledFile file) {
        try {
            var directory = ZipDirectory.of(file.path());
            if (directory.isEmpty()) {
                return false;
            }
            if (directory.get().isOverfull()) {
                throw tooMuch();
            }
            return unpacks(file);
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean unpacks(SpooledFile file) throws IOException {
        try (var zip = new ZipFile(file.path().toFile())) {
            var allowed = Math.min(NEVER, Math.max(ALWAYS, RATIO * file.bytes()));
            var found = false;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                found |= entry.getName().startsWith("word/");
                try (var content = zip.getInputStream(entry)) {
                    allowed -= length(content, allowed);
                }
            }
            return found;
        }
    }

    private static long length(InputStream content, long allowed) throws IOException {
        var buffer = new byte[BUFFER];
        var length = 0L;
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            length += read;
            if (length > allowed) {
                throw tooMuch();
            }
        }
        return length;
    }

    private static RuleViolationException tooMuch() {
        return new RuleViolationException(
                "document-unpacks-too-large",
                "This Word file unpacks to far more than its size. Save it again as a new file, or as a PDF.");
    }
}
