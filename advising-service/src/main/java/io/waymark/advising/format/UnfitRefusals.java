package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Map;

/** Says of a file what it is, and what to do. */
final class UnfitRefusals {

    private UnfitRefusals() {}

    static RuleViolationException of(Unfit kind, String name) {
        return switch (kind) {
            case HEIC, PICTURE, VIDEO, AUDIO -> ofMedia(kind, name);
            case OLD_WORD, WORD_TEMPLATE, OTHER_TEXT, SPREADSHEET, PRESENTATION -> ofOffice(kind, name);
            case EMPTY, CUT_OFF, NO_PAGES, PROTECTED_PDF, PROTECTED_OFFICE, PROTECTED_OR_OLD, UNREADABLE_LETTERS ->
                ofState(kind, name);
            default -> ofOther(kind, name);
        };
    }

    private static RuleViolationException ofMedia(Unfit kind, String name) {
        return switch (kind) {
            case HEIC ->
                new RuleViolationException(
                        "document-is-heic", "This is a HEIC photo that cannot be converted here. Send a JPEG.");
            case VIDEO -> new RuleViolationException("document-is-video", "This is a video. Send a photo.");
            case AUDIO -> new RuleViolationException("document-is-audio", "This is a recording. Send a text.");
            default ->
                new RuleViolationException(
                        "document-is-picture", "This is a picture of another format. Save it as PNG or JPEG.");
        };
    }

    private static RuleViolationException ofOffice(Unfit kind, String name) {
        return switch (kind) {
            case OLD_WORD ->
                new RuleViolationException(
                        "document-is-old-word", "This is an old Word file (.doc). Save it as .docx or PDF.");
            case WORD_TEMPLATE ->
                new RuleViolationException(
                        "document-is-word-template", "This is a Word template. Save it as .docx or PDF.");
            case SPREADSHEET ->
                new RuleViolationException("document-is-spreadsheet", "This is a spreadsheet. Save it as PDF.");
            case PRESENTATION ->
                new RuleViolationException("document-is-presentation", "This is a presentation. Save it as PDF.");
            default ->
                new RuleViolationException(
                        "document-is-other-text", "This is a text of another program. Save it as PDF.");
        };
    }

    private static RuleViolationException ofState(Unfit kind, String name) {
        return switch (kind) {
            case EMPTY ->
                new RuleViolationException("document-empty", "This file is empty (0 bytes).", Map.of("name", name));
            case CUT_OFF ->
                new RuleViolationException(
                        "document-cut-off", "The end of this file is missing. Save or download it again.");
            case NO_PAGES -> new RuleViolationException("document-no-pages", "This PDF has no pages.");
            case PROTECTED_PDF ->
                new RuleViolationException(
                        "document-protected-pdf", "This PDF opens only with a password. Save it without one.");
            case PROTECTED_OFFICE ->
                new RuleViolationException(
                        "document-protected-office",
                        "This Office file opens only with a password. Save it without one, or as PDF.");
            case PROTECTED_OR_OLD ->
                new RuleViolationException(
                        "document-protected-or-old",
                        "This is a Word file with a password, or an old one. Save it as .docx or PDF.");
            default ->
                new RuleViolationException(
                        "document-letters-unreadable", "Some letters cannot be read. Save it as UTF-8 or PDF.");
        };
    }

    private static RuleViolationException ofOther(Unfit kind, String name) {
        return switch (kind) {
            case WEB_PAGE -> new RuleViolationException("document-is-web-page", "This is a web page. Print it as PDF.");
            case MAIL -> new RuleViolationException("document-is-mail", "This is an email. Print it as PDF.");
            case SHORTCUT ->
                new RuleViolationException(
                        "document-is-shortcut", "This is only a link to a document. Download it as PDF.");
            case ARCHIVE ->
                new RuleViolationException(
                        "document-is-archive", "This is an archive. Unpack it and send the file within.");
            case PROGRAM -> new RuleViolationException("document-is-program", "This is a program.");
            case TEXT_UNDER_OTHER_NAME ->
                new RuleViolationException(
                        "document-is-text",
                        "This is plain text under another name. Rename it to .txt.",
                        Map.of("ending", FileName.ending(name)));
            default ->
                new RuleViolationException(
                        "document-format-unfit",
                        "Choose a PDF, PNG, JPEG, Word (.docx) or plain text file.",
                        Map.of("name", name));
        };
    }
}
