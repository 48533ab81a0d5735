package io.waymark.advising.spool;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Counts what tells how the letters of a text are written, over all of a file. */
public final class LetterCount {

    /** What Windows-1252 has no letters for. */
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

    /** Small letters of Windows-1252 that stand where the Macintosh has others. */
    private static final String WINDOWS_LETTERS = "\u009a\u009c\u009e";

    /** Within so many bytes, the letters of a text are of one kind. */
    private static final int STRETCH = 4_096;

    /** The first half of a letter of UTF-8; few texts end in these as letters of their own. */
    private static final String HALVES = "\u00c2\u00c3";

    private long length;
    private final long[] zeros = new long[2];
    private int accented;
    private int plain;
    private boolean foreign;
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

    public static LetterCount of(SpooledFile file) throws IOException {
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
        if (count.length < STRETCH) {
            count.judgeStretch();
        }
        return count;
    }

    /** Where the first letter stands that is not UTF-8; 0 if all are. */
    public int brokenRow() {
        return brokenRow;
    }

    public boolean hasUtf8() {
        return utf8;
    }

    /** Its letters are those of Windows-1252, whatever they make. */
    public boolean fitsWindows() {
        return !undefined;
    }

    /** Letters with an accent stand among those without; in other scripts, and in mixed ways of writing, they don't. */
    public boolean looksWestern() {
        return !undefined && !utf8 && !foreign && HALVES.indexOf(before) < 0;
    }

    public boolean hasZeros() {
        return zeros[0] + zeros[1] > 0;
    }

    /** In texts of two bytes a character, most of one of the two are zero. */
    public Optional<Charset> pairs() {
        var many = length / 5;
        if (zeros[1] > many && zeros[0] * 10 < zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > many && zeros[1] * 10 < zeros[0] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Its letters stand where Windows-1252 has signs, which stand beside words and not in them. */
    public boolean looksMacintosh() {
        return macintosh > 0 && windows == 0;
    }

    private void take(int octet) {
        utf8(octet);
        kind(octet);
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

    private void kind(int octet) {
        zeros[(int) (length % 2)] += octet == 0 ? 1 : 0;
        accented += octet >= 0x80 ? 1 : 0;
        plain += octet < 0x80 && Character.isLetterOrDigit(octet) ? 1 : 0;
        length++;
        if (length % STRETCH == 0) {
            judgeStretch();
        }
    }

    /** What is left behind the last whole stretch is too little to be judged. */
    private void judgeStretch() {
        foreign |= accented > plain;
        accented = 0;
        plain = 0;
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
