package io.waymark.advising.format;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for words in a file of any size, a stretch at a time. */
record ByteSearch(SpooledFile file) {

    private static final int STRETCH = 1 << 16;
    private static final int LONGEST_WORD = 64;

    /** Where it is for the last time; below zero, if it is nowhere. */
    long last(String word) {
        var last = -1L;
        try (var content = file.open()) {
            var kept = "";
            var at = 0L;
            for (var read = content.readNBytes(STRETCH); read.length > 0; read = content.readNBytes(STRETCH)) {
                var stretch = kept + new String(read, StandardCharsets.ISO_8859_1);
                var found = stretch.lastIndexOf(word);
                if (found >= 0) {
                    last = at - kept.length() + found;
                }
                at += read.length;
                kept = stretch.substring(Math.max(0, stretch.length() - LONGEST_WORD));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return last;
    }

    long last(String... words) {
        return Arrays.stream(words).mapToLong(this::last).max().orElse(-1);
    }

    boolean has(String word, Charset charset) {
        return last(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)) >= 0;
    }
}
