package io.waymark.advising.csv;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.util.unit.DataSize;

/** Unpacks a workbook once, to nowhere: what a reader would hold in memory, or never come to the end of, is refused before. */
final class WorkbookGuard {

    private static final long ALWAYS = DataSize.ofMegabytes(20).toBytes();
    private static final long NEVER = DataSize.ofMegabytes(512).toBytes();
    private static final long MOST_TEXTS = DataSize.ofMegabytes(48).toBytes();
    private static final int RATIO = 100;

    /** The last column of a sheet is XFD. */
    private static final int MOST_LETTERS = 3;

    private WorkbookGuard() {}

    static void check(SpooledFile file) throws IOException, UnfitFileException {
        var allowed = Math.min(NEVER, Math.max(ALWAYS, RATIO * file.bytes()));
        try (var zip = new ZipFile(file.path().toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var texts = entry.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                var length = 0L;
                var letters = -1;
                try (var content = zip.getInputStream(entry)) {
                    var buffer = new byte[1 << 14];
                    for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        length += read;
                        for (var place = 0; place < read; place++) {
                            letters = letters(letters, buffer[place]);
                            refuse(letters > MOST_LETTERS);
                        }
                        refuse(length > allowed || texts && length > MOST_TEXTS);
                    }
                }
                allowed -= length;
            }
        } catch (ZipException damaged) {
            throw new UnfitFileException("cut-off-archive");
        }
    }

    /** How many letters the address of a cell has so far; less than none outside of one. */
    private static int letters(int before, byte octet) {
        return switch (before) {
            case -1 -> octet == ' ' ? -2 : -1;
            case -2 -> octet == 'r' ? -3 : octet == ' ' ? -2 : -1;
            case -3 -> octet == '=' ? -4 : octet == ' ' ? -2 : -1;
            case -4 -> octet == '"' || octet == '\'' ? 0 : -1;
            default -> octet >= 'A' && octet <= 'Z' || octet >= 'a' && octet <= 'z' ? before + 1 : -1;
        };
    }

    private static void refuse(boolean tooMuch) throws UnfitFileException {
        if (tooMuch) {
            throw new UnfitFileException("workbook-too-large");
        }
    }
}
