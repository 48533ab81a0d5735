package io.waymark.advising.format;

import io.waymark.core.refusal.RuleViolationException;
import java.util.Arrays;
import java.util.List;

/** What files are that cannot be kept, by what the start of their media type says; each with the way out. */
enum Unfit {
    HEIC("image/heic", "image/heif"),
    PICTURE("image/"),
    VIDEO("video/", "application/mp4", "application/x-matroska", "application/vnd.rn-realmedia"),
    AUDIO("audio/"),
    WEB_PAGE("text/html", "application/xhtml", "multipart/related", "application/x-mimearchive"),
    OLD_WORD("application/msword"),
    WORD_TEMPLATE("application/vnd.openxmlformats-officedocument.wordprocessingml.template"),
    OTHER_TEXT(
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
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.apple.numbers",
            "text/csv",
            "text/tab-separated-values"),
    PRESENTATION(
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.presentationml",
            "application/vnd.oasis.opendocument.presentation",
            "application/vnd.apple.keynote"),
    MAIL("message/", "application/vnd.ms-outlook", "application/mbox"),
    SHORTCUT("application/x-mswinurl", "application/x-internet-shortcut", "application/vnd.google-apps"),
    ARCHIVE(
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
    TEXT_UNDER_OTHER_NAME("text/", "application/json", "application/xml"),
    EMPTY,
    CUT_OFF,
    NO_PAGES,
    PROTECTED_PDF,
    PROTECTED_OFFICE,
    PROTECTED_OR_OLD,
    UNREADABLE_LETTERS,
    UNKNOWN;

    private final List<String> types;

    Unfit(String... types) {
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
        return UnfitRefusals.of(this, name);
    }
}
