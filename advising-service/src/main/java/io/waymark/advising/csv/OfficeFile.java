package io.waymark.advising.csv;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file of the older Office programs, or one of the newer ones behind a password: its parts are named in it. */
final class OfficeFile {

    private static final int STRETCH = 1 << 20;
    private static final int LONGEST_NAME = 64;
    private static final Map<String, String> KINDS = kinds();

    private OfficeFile() {}

    static String kind(SpooledFile file) throws IOException {
        var kind = "old-office";
        try (var content = file.open()) {
            var before = "";
            for (var stretch = content.readNBytes(STRETCH); stretch.length > 0; stretch = content.readNBytes(STRETCH)) {
                var text = before + new String(stretch, StandardCharsets.ISO_8859_1);
                for (var part : KINDS.entrySet()) {
                    if (text.contains(part.getKey())) {
                        if (part.getValue().equals("protected-workbook")) {
                            return part.getValue();
                        }
                        kind = kind.equals("old-office") ? part.getValue() : kind;
                    }
                }
                before = text.substring(Math.max(0, text.length() - LONGEST_NAME));
            }
        }
        return kind;
    }

    private static Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put(wide("EncryptedPackage"), "protected-workbook");
        kinds.put(wide("Workbook"), "old-workbook");
        kinds.put(wide("Book"), "old-workbook");
        kinds.put(wide("WordDocument"), "text-document");
        kinds.put(wide("PowerPoint Document"), "text-document");
        return kinds;
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
