package io.waymark.advising.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for words in a file of any size, a stretch at a time and from its end, where most of what is looked for stands. */
public record ByteSearch(SpooledFile file) {

    private static final int STRETCH = 1 << 16;
    private static final int LONGEST_WORD = 64;

    /** Where it is for the last time; below zero, if it is nowhere. */
    public long last(String word) {
        try (var content = FileChannel.open(file.path())) {
            var stretch = ByteBuffer.allocate(STRETCH + LONGEST_WORD);
            for (var end = content.size(); end > 0; end -= STRETCH) {
                var from = Math.max(0, end - STRETCH);
                var found = read(content, from, stretch.clear().limit((int) (end - from) + LONGEST_WORD))
                        .lastIndexOf(word);
                if (found >= 0) {
                    return from + found;
                }
            }
            return -1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A word may go on in the stretch that was read before. */
    private static String read(FileChannel content, long from, ByteBuffer stretch) throws IOException {
        for (var read = 0; read >= 0 && stretch.hasRemaining(); ) {
            read = content.read(stretch, from + stretch.position());
        }
        return new String(stretch.array(), 0, stretch.position(), StandardCharsets.ISO_8859_1);
    }

    public long last(String... words) {
        return Arrays.stream(words).mapToLong(this::last).max().orElse(-1);
    }

    public boolean has(String word, Charset charset) {
        return last(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)) >= 0;
    }
}
