package io.waymark.advising.csv;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the letters of a text file are written.
 *
 * @param isSaid whether the file says so, or could be nothing else
 */
record FileEncoding(Charset charset, boolean isSaid) {

    private static final int START = 4_096;

    static FileEncoding of(SpooledFile file) throws IOException, UnfitFileException {
        byte[] start;
        try (var content = file.open()) {
            start = content.readNBytes(START);
        }
        var marked = byMark(start);
        if (marked != null) {
            return new FileEncoding(marked, true);
        }
        var wide = byNulls(start);
        return wide != null ? new FileEncoding(wide, true) : byLetters(file);
    }

    Reader reader(SpooledFile file) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new Utf8Reader(file.open())
                : new InputStreamReader(file.open(), charset);
    }

    private static @Nullable Charset byMark(byte[] start) {
        if (begins(start, 0xff, 0xfe, 0, 0) || begins(start, 0, 0, 0xfe, 0xff)) {
            return StandardCharsets.UTF_32;
        }
        return begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff) ? StandardCharsets.UTF_16 : null;
    }

    /** Latin letters have a zero in one of their two bytes. */
    private static @Nullable Charset byNulls(byte[] start) {
        var even = 0;
        var odd = 0;
        for (var place = 0; place < start.length; place++) {
            if (start[place] == 0) {
                if (place % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        var many = start.length * 2 / 5;
        return odd > 1 && odd >= many && even < odd / 10 + 1
                ? StandardCharsets.UTF_16LE
                : even > 1 && even >= many && odd < even / 10 + 1 ? StandardCharsets.UTF_16BE : null;
    }

    private static FileEncoding byLetters(SpooledFile file) throws IOException, UnfitFileException {
        var letters = LetterCount.of(file);
        if (letters.brokenRow() == 0) {
            return new FileEncoding(StandardCharsets.UTF_8, true);
        }
        if (letters.hasUtf8()) {
            throw new UnfitFileException(letters.brokenRow(), "mixed-letters", Map.of());
        }
        if (letters.looksMacintosh()) {
            return new FileEncoding(Charset.forName("x-MacRoman"), false);
        }
        if (letters.looksWindows()) {
            return new FileEncoding(Charset.forName("windows-1252"), false);
        }
        throw new UnfitFileException(letters.brokenRow(), "unknown-letters", Map.of());
    }

    private static boolean begins(byte[] start, int... mark) {
        if (start.length < mark.length) {
            return false;
        }
        for (var place = 0; place < mark.length; place++) {
            if ((start[place] & 0xff) != mark[place]) {
                return false;
            }
        }
        return true;
    }
}
