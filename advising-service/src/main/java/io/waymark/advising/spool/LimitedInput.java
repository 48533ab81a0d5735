package io.waymark.advising.spool;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;

/** Counts what is read of a file, and stops at the limit. */
class LimitedInput extends FilterInputStream {

    private final long limit;
    private long read;

    LimitedInput(InputStream in, DataSize limit) {
        super(in);
        this.limit = limit.toBytes();
    }

    @Override
    public int read() throws IOException {
        var octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var got = super.read(buffer, offset, length);
        count(Math.max(0, got));
        return got;
    }

    private void count(int more) {
        read += more;
        if (read > limit) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }
}
