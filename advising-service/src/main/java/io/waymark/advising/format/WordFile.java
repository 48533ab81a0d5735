package io.waymark.advising.format;

import io.waymark.advising.spool.SpooledFile;
import io.waymark.advising.spool.Unpacking;
import io.waymark.advising.spool.ZipDirectory;
import io.waymark.core.refusal.RuleViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A Word document is a ZIP file that has a main part, in whatever order its parts come, and holds no macros. */
final class WordFile {

    private WordFile() {}

    /** What is no Word document is refused as what it is. */
    static void require(FileContent content, String name) {
        try {
            if (ZipDirectory.of(content.file().path())
                    .orElseThrow(() -> UnfitPackage.damaged(content, name))
                    .isOverfull()) {
                throw tooMuch();
            }
            try (var zip = new ZipFile(content.file().path().toFile())) {
                require(zip, content.file(), name);
            }
        } catch (ZipException | IllegalArgumentException damaged) {
            throw UnfitPackage.damaged(content, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void require(ZipFile zip, SpooledFile file, String name) throws IOException {
        if (!Unpacking.isSafe(zip, file.bytes())) {
            throw tooMuch();
        }
        var types = WordParts.of(zip);
        var macros = types.haveMacros() || zip.stream().anyMatch(it -> WordParts.isMacro(it.getName()));
        if (macros && !UnfitPackage.isOtherOffice(types)) {
            throw new RuleViolationException(
                    "document-has-macros",
                    "This Word file holds macros. Save it as a document without macros (.docx), or as a PDF.");
        }
        if (types.mainPart(zip).isEmpty()) {
            throw UnfitPackage.refusal(zip, types, name);
        }
    }

    private static RuleViolationException tooMuch() {
        return new RuleViolationException(
                "document-unpacks-too-large",
                "This file unpacks to far more than its size. Save it again as a new file, or as a PDF.");
    }
}
