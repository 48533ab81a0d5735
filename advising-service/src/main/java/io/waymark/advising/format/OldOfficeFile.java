package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.advising.spool.OfficeContainer;
import io.waymark.core.refusal.RuleViolationException;

/** Refuses files of Office until 2003, and those that it packed behind a password. */
final class OldOfficeFile {

    static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private OldOfficeFile() {}

    static RuleViolationException refusal(FileContent content, String name) {
        return (switch (OfficeContainer.of(content.file())) {
                    case PROTECTED -> Unfit.PROTECTED_OFFICE;
                    case TEXT -> Unfit.OLD_WORD;
                    case WORKBOOK -> Unfit.SPREADSHEET;
                    case PRESENTATION -> Unfit.PRESENTATION;
                    case MAIL -> Unfit.MAIL;
                    case UNKNOWN -> byName(name);
                })
                .refusal(name);
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
}
