package io.waymark.advising.format;

import io.waymark.advising.api.document.FileName;
import io.waymark.core.refusal.RuleViolationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/** ZIP files that are no Word document: told by what is in them. */
final class UnfitPackage {

    private static final int LONGEST_TYPE = 100;

    private UnfitPackage() {}

    static boolean isOtherOffice(WordParts types) {
        return isSpreadsheet(types) || isPresentation(types);
    }

    static RuleViolationException refusal(ZipFile zip, WordParts types, String name) throws IOException {
        if (types.mention("wordprocessingml.template.main")) {
            return Unfit.WORD_TEMPLATE.refusal(name);
        }
        if (isSpreadsheet(types) || has(zip, it -> it.startsWith("xl/workbook."))) {
            return Unfit.SPREADSHEET.refusal(name);
        }
        if (isPresentation(types) || has(zip, "ppt/presentation.xml"::equals)) {
            return Unfit.PRESENTATION.refusal(name);
        }
        if (has(zip, it -> it.startsWith("index/") && it.endsWith(".iwa") || it.equals("index.zip"))) {
            return ofApple(name).refusal(name);
        }
        return ofOpenDocument(zip).refusal(name);
    }

    /** One whose directory, at its end, is missing. */
    static RuleViolationException damaged(FileContent content, String name) {
        return (WordParts.begin(content.start()) || FileFormat.DOCX.fits(name) ? Unfit.CUT_OFF : Unfit.ARCHIVE)
                .refusal(name);
    }

    private static boolean isSpreadsheet(WordParts types) {
        return types.mention("spreadsheetml.sheet.main") || types.mention("ms-excel.sheet");
    }

    private static boolean isPresentation(WordParts types) {
        return types.mention("presentationml.presentation.main")
                || types.mention("presentationml.slideshow.main")
                || types.mention("ms-powerpoint.");
    }

    private static Unfit ofApple(String name) {
        return switch (FileName.ending(name)) {
            case "numbers" -> Unfit.SPREADSHEET;
            case "key", "keynote" -> Unfit.PRESENTATION;
            default -> Unfit.OTHER_TEXT;
        };
    }

    private static Unfit ofOpenDocument(ZipFile zip) throws IOException {
        var type = zip.getEntry("mimetype");
        if (type == null) {
            return Unfit.ARCHIVE;
        }
        try (var content = zip.getInputStream(type)) {
            return Unfit.ofType(new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip());
        }
    }

    private static boolean has(ZipFile zip, Predicate<String> part) {
        return zip.stream().map(WordParts::nameOf).anyMatch(part);
    }
}
