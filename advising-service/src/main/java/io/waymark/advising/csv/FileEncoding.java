package io.waymark.advising.csv;

import io.waymark.advising.spool.LetterCount;
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

    private static final int LONGEST_MARK = 4;

    static FileEncoding of(SpooledFile file) throws IOException, UnfitFileException {
        byte[] start;
        try (var content = file.open()) {
            start = content.readNBytes(LONGEST_MARK);
        }
        var marked = byMark(start);
        return marked != null ? new FileEncoding(marked, true) : byLetters(file);
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

    private static FileEncoding byLetters(SpooledFile file) throws IOException, UnfitFileException {
        var letters = LetterCount.of(file);
        var pairs = letters.pairs();
        if (pairs.isPresent()) {
            return new FileEncoding(pairs.get(), true);
        }
        if (letters.brokenRow() == 0) {
            return new FileEncoding(StandardCharsets.UTF_8, true);
        }
        if (letters.hasUtf8()) {
            throw new UnfitFileException(letters.brokenRow(), "mixed-letters", Map.of());
        }
        if (letters.looksMacintosh()) {
            return new FileEncoding(Charset.forName("x-MacRoman"), false);
        }
        if (letters.fitsWindows()) {
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
