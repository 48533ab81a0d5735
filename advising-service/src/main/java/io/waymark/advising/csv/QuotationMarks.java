package io.waymark.advising.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the quotation marks of a file on the way: each that opens a cell is closed by another. */
class QuotationMarks extends FilterReader {

    private boolean uneven;

    QuotationMarks(Reader in) {
        super(in);
    }

    boolean areUneven() {
        return uneven;
    }

    @Override
    public int read() throws IOException {
        var character = new char[1];
        return read(character, 0, 1) < 0 ? -1 : character[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var got = super.read(buffer, offset, length);
        for (var place = offset; place < offset + got; place++) {
            uneven ^= buffer[place] == '"';
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
