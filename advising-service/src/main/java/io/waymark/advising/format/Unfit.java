package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What files are that cannot be kept, by what the start of their media type says; each with the way out. */
enum Unfit {
    HEIC(
            "document-is-heic",
            "This is a HEIC photo that cannot be converted here. Send a JPEG.",
            "image/heic",
            "image/heif"),
    PICTURE("document-is-picture", "This is a picture of another format. Save it as PNG or JPEG.", "image/"),
    VIDEO(
            "document-is-video",
            "This is a video. Send a photo.",
            "video/",
            "application/mp4",
            "application/x-matroska",
            "application/vnd.rn-realmedia"),
    AUDIO("document-is-audio", "This is a recording. Send a text.", "audio/"),
    WEB_PAGE(
            "document-is-web-page",
            "This is a web page. Print it as PDF.",
            "text/html",
            "application/xhtml",
            "multipart/related",
            "application/x-mimearchive"),
    OLD_WORD("document-is-old-word", "This is an old Word file (.doc). Save it as .docx or PDF.", "application/msword"),
    WORD_TEMPLATE(
            "document-is-word-template",
            "This is a Word template. Save it as .docx or PDF.",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template"),
    OTHER_TEXT(
            "document-is-other-text",
            "This is a text of another program. Save it as PDF.",
            "application/rtf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.sun.xml.writer",
            "application/vnd.apple.pages",
            "application/vnd.wordperfect",
            "application/vnd.ms-works",
            "application/x-abiword",
            "application/epub",
            "application/postscript",
            "application/x-tex"),
    SPREADSHEET(
            "document-is-spreadsheet",
            "This is a spreadsheet. Save it as PDF.",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.apple.numbers",
            "text/csv",
            "text/tab-separated-values"),
    PRESENTATION(
            "document-is-presentation",
            "This is a presentation. Save it as PDF.",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.presentationml",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.apple.keynote"),
    MAIL(
            "document-is-mail",
            "This is an email. Print it as PDF.",
            "message/",
            "application/vnd.ms-outlook",
            "application/mbox"),
    SHORTCUT(
            "document-is-shortcut",
            "This is only a link to a document. Download it as PDF.",
            "application/x-mswinurl",
            "application/x-internet-shortcut",
            "application/vnd.google-apps"),
    ARCHIVE(
            "document-is-archive",
            "This is an archive. Unpack it and send the file within.",
            "application/zip",
            "application/java-archive",
            "application/x-rar",
            "application/vnd.rar",
            "application/x-7z",
            "application/gzip",
            "application/x-gtar",
            "application/x-tar",
            "application/x-bzip",
            "application/x-xz",
            "application/x-xar",
            "application/zstd",
            "application/x-iso9660",
            "application/x-apple-diskimage"),
    PROGRAM(
            "document-is-program",
            "This is a program.",
            "application/x-dosexec",
            "application/x-msdownload",
            "application/x-ms-installer",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-elf",
            "application/x-mach",
            "application/x-sh",
            "application/x-bat",
            "application/javascript",
            "text/javascript",
            "application/java-vm",
            "application/vnd.android"),
    TEXT_UNDER_OTHER_NAME(
            "document-is-text",
            "This is plain text under another name. Rename it to .txt.",
            "text/",
            "application/json",
            "application/xml"),
    EMPTY("document-empty", "This file is empty (0 bytes)."),
    CUT_OFF("document-cut-off", "The end of this file is missing. Save or download it again."),
    NO_PAGES("document-no-pages", "This PDF has no pages."),
    PROTECTED_PDF("document-protected-pdf", "This PDF opens only with a password or a certificate. Save it without."),
    PROTECTED_OFFICE(
            "document-protected-office",
            "This Office file opens only with a password. Save it without one, or as PDF."),
    PROTECTED_OR_OLD(
            "document-protected-or-old",
            "This is a Word file with a password, or an old one. Save it as .docx or PDF."),
    UNREADABLE_LETTERS("document-letters-unreadable", "Some letters cannot be read. Save it as UTF-8 or PDF."),
    UNKNOWN("document-format-unfit", "Choose a PDF, PNG, JPEG, Word (.docx) or plain text file.");

    private final String code;
    private final String sentence;
    private final List<String> types;

    Unfit(String code, String sentence, String... types) {
        this.code = code;
        this.sentence = sentence;
        this.types = List.of(types);
    }

    static Unfit ofType(String type) {
        return Arrays.stream(values())
                .filter(it -> it.types.stream().anyMatch(type::startsWith))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** @param name the file's, as its sender knows it */
    RuleViolationException refusal(String name) {
        return new RuleViolationException(code, sentence, Map.of("name", name, "ending", FileName.ending(name)));
    }
}
