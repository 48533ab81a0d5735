package io.waymark.advising.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of an uploaded file: UTF-8, or UTF-16 as spreadsheets save what they call Unicode text. */
public final class FileText {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] BIG_ENDIAN = {(byte) 0xfe, (byte) 0xff};

    private final BufferedInputStream file;
    private final byte[] start;

    public FileText(InputStream in) throws IOException {
        file = new BufferedInputStream(in);
        file.mark(ZIP.length);
        start = file.readNBytes(ZIP.length);
        file.reset();
    }

    /** Whether it is a workbook and no text at all. */
    public boolean isWorkbook() {
        return startsWith(ZIP) || startsWith(OLD_WORKBOOK);
    }

    public Reader reader() {
        return startsWith(LITTLE_ENDIAN) || startsWith(BIG_ENDIAN)
                ? new InputStreamReader(file, StandardCharsets.UTF_16)
                : new Utf8Reader(file);
    }

    private boolean startsWith(byte[] mark) {
        return Arrays.equals(mark, 0, mark.length, start, 0, Math.min(mark.length, start.length));
    }
}
