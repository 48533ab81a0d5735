package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.advising.spool.ByteSearch;
import io.waymark.core.refusal.RuleViolationException;
import java.nio.charset.StandardCharsets;

/** The container of Office until 2003, in which Office still packs what has a password. */
final class OldOfficeFile {

    static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private OldOfficeFile() {}

    static RuleViolationException refusal(FileContent content, String name) {
        var parts = new ByteSearch(content.file());
        if (has(parts, "EncryptedPackage")) {
            return Unfit.PROTECTED_OFFICE.refusal(name);
        }
        if (has(parts, "WordDocument")) {
            return Unfit.OLD_WORD.refusal(name);
        }
        if (has(parts, "Workbook")) {
            return Unfit.SPREADSHEET.refusal(name);
        }
        if (has(parts, "PowerPoint Document")) {
            return Unfit.PRESENTATION.refusal(name);
        }
        return (has(parts, "__properties_version1.0") ? Unfit.MAIL : byName(name)).refusal(name);
    }

    private static Unfit byName(String name) {
        return switch (FileName.ending(name)) {
            case "doc", "dot" -> Unfit.OLD_WORD;
            case "docx", "docm" -> Unfit.PROTECTED_OR_OLD;
            case "xlsx", "xlsm", "pptx", "pptm" -> Unfit.PROTECTED_OFFICE;
            case "xls", "xlt" -> Unfit.SPREADSHEET;
            case "ppt", "pps" -> Unfit.PRESENTATION;
            case "msg" -> Unfit.MAIL;
            case "msi" -> Unfit.PROGRAM;
            default -> Unfit.UNKNOWN;
        };
    }

    private static boolean has(ByteSearch parts, String part) {
        return parts.has(part, StandardCharsets.UTF_16LE);
    }
}
