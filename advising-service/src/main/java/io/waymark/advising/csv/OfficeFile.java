package io.waymark.advising.csv;

import io.waymark.advising.spool.ByteSearch;
import io.waymark.advising.spool.SpooledFile;
import java.nio.charset.StandardCharsets;

/** A file of the older Office programs, or one of the newer ones behind a password: its parts are named in it. */
final class OfficeFile {

    private OfficeFile() {}

    static String kind(SpooledFile file) {
        var parts = new ByteSearch(file);
        if (has(parts, "EncryptedPackage")) {
            return "protected-workbook";
        }
        if (has(parts, "Workbook") || has(parts, "Book")) {
            return "old-workbook";
        }
        return has(parts, "WordDocument") || has(parts, "PowerPoint Document") ? "text-document" : "old-office";
    }

    private static boolean has(ByteSearch parts, String part) {
        return parts.has(part, StandardCharsets.UTF_16LE);
    }
}
