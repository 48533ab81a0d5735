package io.waymark.advising.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 with or without a byte-order mark; what is not UTF-8 shows as U+FFFD, which the check then finds. */
class Utf8Reader extends InputStreamReader {

    private boolean atStart = true;

    Utf8Reader(InputStream in) {
        super(in, StandardCharsets.UTF_8);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var got = super.read(buffer, offset, length);
        if (atStart && got > 0) {
            atStart = false;
            if (buffer[offset] == '\ufeff') {
                System.arraycopy(buffer, offset + 1, buffer, offset, got - 1);
                return got == 1 ? read(buffer, offset, length) : got - 1;
            }
        }
        return got;
    }
}
