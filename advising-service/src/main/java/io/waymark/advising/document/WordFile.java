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
 * A Word document is a ZIP file that names its main part and holds no macros. All of it is unpacked once, to nowhere, and no further than the cap: so nothing that we
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
            return isDocument(file);
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isDocument(SpooledFile file) throws IOException {
        try (var zip = new ZipFile(file.path().toFile())) {
            unpack(zip, Math.min(NEVER, Math.max(ALWAYS, RATIO * file.bytes())));
            var types = WordParts.of(zip);
            if (types.haveMacros() || zip.stream().anyMatch(it -> WordParts.isMacro(it.getName()))) {
                throw new RuleViolationException(
                        "document-has-macros",
                        "This Word file holds macros. Save it as a document without macros (.docx), or as a PDF.");
            }
            return types.documents().anyMatch(it -> zip.getEntry(it) != null);
        }
    }

    private static void unpack(ZipFile zip, long most) throws IOException {
        var allowed = most;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            try (var content = zip.getInputStream(entries.nextElement())) {
                allowed -= length(content, allowed);
            }
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
