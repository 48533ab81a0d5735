package io.waymark.advising.format;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first kilobytes of a file, by which most formats are told.
 *
 * @param start the first of its bytes, each as a character
 */
record FileContent(SpooledFile file, String start) {

    private static final int LENGTH = 4_096;

    /** As far as PDF readers look for the header: mail programs and scanners put lines of their own before it. */
    private static final int HEADER_WITHIN = 1_024;

    static FileContent of(SpooledFile file) {
        try (var content = file.open()) {
            return new FileContent(file, new String(content.readNBytes(LENGTH), StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean startsWith(String... magic) {
        return Arrays.stream(magic).anyMatch(start::startsWith);
    }

    /** Where a PDF begins; below zero, if this is none. */
    int pdfHeader() {
        var found = start.indexOf("%PDF-");
        return found < HEADER_WITHIN ? found : -1;
    }

    /** What follows an empty disk or a download that was given up. */
    boolean isBlank() {
        return start.chars().allMatch(it -> it == 0);
    }
}
