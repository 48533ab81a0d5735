package io.waymark.advising.document;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** What comes from a bucket. Who stops reading hangs up, instead of fetching the rest for nobody. */
class S3Content extends FilterInputStream {

    private final ResponseInputStream<?> content;
    private boolean ended;

    S3Content(ResponseInputStream<?> content) {
        super(content);
        this.content = content;
    }

    @Override
    public int read() throws IOException {
        var octet = super.read();
        ended |= octet < 0;
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        ended |= read < 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            super.close();
        } else {
            content.abort();
        }
    }
}
