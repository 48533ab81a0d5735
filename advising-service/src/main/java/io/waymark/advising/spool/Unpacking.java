package io.waymark.advising.spool;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;
import org.springframework.util.unit.DataSize;

/**
 * Unpacks a whole ZIP file once, to nowhere, and no further than the cap: so nothing that we keep or read explodes, whatever its
 * own figures claim.
 */
public final class Unpacking {

    private static final long ALWAYS = DataSize.ofMegabytes(10).toBytes();
    private static final long NEVER = DataSize.ofMegabytes(100).toBytes();
    private static final int RATIO = 100;
    private static final int BUFFER = 1 << 14;

    private Unpacking() {}

    /** Whether it unpacks to no more than anybody writes into a file of that size. */
    public static boolean isSafe(ZipFile zip, long packed) throws IOException {
        var allowed = Math.min(NEVER, Math.max(ALWAYS, RATIO * packed));
        for (var entries = zip.entries(); entries.hasMoreElements() && allowed >= 0; ) {
            try (var content = zip.getInputStream(entries.nextElement())) {
                allowed -= length(content, allowed);
            }
        }
        return allowed >= 0;
    }

    private static long length(InputStream content, long allowed) throws IOException {
        var buffer = new byte[BUFFER];
        var length = 0L;
        for (var read = content.read(buffer); read >= 0 && length <= allowed; read = content.read(buffer)) {
            length += read;
        }
        return length;
    }
}
