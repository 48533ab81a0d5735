package io.waymark.advising.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a ZIP file says at its end about its directory, read before anything holds that directory in memory. */
public record ZipDirectory(int entries, long bytes) {

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 1_000_000;

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRIES_AT = 10;
    private static final int BYTES_AT = 12;
    private static final int COMMENT_AT = 20;

    /**
     * Empty if the file does not end as a ZIP file does, whatever a transfer has added to its end. Where several places look like
     * the end, the fullest counts, so that it does not matter which of them a reader believes.
     */
    public static Optional<ZipDirectory> of(Path file) throws IOException {
        var end = end(file);
        return IntStream.rangeClosed(0, end.limit() - LENGTH)
                .filter(at -> end.getInt(at) == SIGNATURE)
                .filter(at -> at + LENGTH + Short.toUnsignedInt(end.getShort(at + COMMENT_AT)) <= end.limit())
                .mapToObj(at -> new ZipDirectory(
                        Short.toUnsignedInt(end.getShort(at + ENTRIES_AT)),
                        Integer.toUnsignedLong(end.getInt(at + BYTES_AT))))
                .reduce((one, other) ->
                        new ZipDirectory(Math.max(one.entries, other.entries), Math.max(one.bytes, other.bytes)));
    }

    /** Files of more than 65,534 entries or 4 GB say the largest number there is, and are overfull as well. */
    public boolean isOverfull() {
        return entries > MOST_ENTRIES || bytes > LARGEST;
    }

    private static ByteBuffer end(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var length = (int) Math.min(channel.size(), LENGTH + LONGEST_COMMENT);
            var end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            while (end.hasRemaining() && channel.read(end, channel.size() - length + end.position()) >= 0) {
                // on to the rest
            }
            return end.flip();
        }
    }
}
