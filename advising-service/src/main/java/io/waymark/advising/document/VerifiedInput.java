package io.waymark.advising.document;

import io.waymark.advising.spool.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Holds the last bytes of a file back until all of them add up to its checksum. */
class VerifiedInput extends FilterInputStream {

    private final MessageDigest digest = Sha256.digest();
    private final String sha256;
    private long rest;

    VerifiedInput(InputStream content, long bytes, String sha256) {
        super(content);
        this.rest = bytes;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read < 0 && rest == 0) {
            return read;
        }
        rest -= Math.max(0, read);
        if (read < 0 || rest < 0) {
            throw damaged();
        }
        digest.update(buffer, offset, read);
        if (rest == 0 && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw damaged();
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 1 << 14)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static IOException damaged() {
        return new IOException("A document is not what was stored.");
    }
}
