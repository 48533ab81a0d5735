package io.waymark.advising.csv;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;

/** Counts what tells how letters beyond ASCII are written, over all of a file. */
final class LetterCount {

    /** What Windows-1252 has no letters for. */
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

    /** Small letters of Windows-1252 that stand where the Macintosh has others. */
    private static final String WINDOWS_LETTERS = "\u009a\u009c\u009e";

    private int row = 1;
    private int brokenRow;
    private boolean utf8;
    private boolean undefined;
    private long windows;
    private long macintosh;
    private int expected;
    private int before;
    private int beforeLast;

    private LetterCount() {}

    static LetterCount of(SpooledFile file) throws IOException {
        var count = new LetterCount();
        try (var content = file.open()) {
            var buffer = new byte[1 << 16];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                for (var place = 0; place < read; place++) {
                    count.take(buffer[place] & 0xff);
                }
            }
        }
        if (count.expected > 0) {
            count.broken();
        }
        return count;
    }

    /** Where the first letter stands that is not UTF-8; 0 if all are. */
    int brokenRow() {
        return brokenRow;
    }

    boolean hasUtf8() {
        return utf8;
    }

    boolean looksWindows() {
        return !undefined;
    }

    /** Its letters stand where Windows-1252 has signs, which stand beside words and not in them. */
    boolean looksMacintosh() {
        return macintosh > 0 && windows == 0;
    }

    private void take(int octet) {
        utf8(octet);
        if (octet >= 0x80) {
            undefined |= UNDEFINED.indexOf(octet) >= 0;
            windows += octet >= 0xc0 || WINDOWS_LETTERS.indexOf(octet) >= 0 ? 1 : 0;
        }
        macintosh += before >= 0x80
                        && before < 0xa0
                        && WINDOWS_LETTERS.indexOf(before) < 0
                        && isSmall(beforeLast)
                        && isSmall(octet)
                ? 1
                : 0;
        beforeLast = before;
        before = octet;
        row += octet == '\n' ? 1 : 0;
    }

    private static boolean isSmall(int octet) {
        return octet >= 'a' && octet <= 'z';
    }

    private void utf8(int octet) {
        if (expected > 0) {
            if ((octet & 0xc0) == 0x80) {
                expected--;
                utf8 |= expected == 0;
                return;
            }
            broken();
            expected = 0;
        }
        if (octet >= 0xc2 && octet <= 0xdf) {
            expected = 1;
        } else if (octet >= 0xe0 && octet <= 0xef) {
            expected = 2;
        } else if (octet >= 0xf0 && octet <= 0xf4) {
            expected = 3;
        } else if (octet >= 0x80) {
            broken();
        }
    }

    private void broken() {
        if (brokenRow == 0) {
            brokenRow = row;
        }
    }
}
