package io.waymark.advising.format;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A PDF as it is parsed, for no longer than the time that is left: whatever a parser does, it reads. */
class GuardedPdfInput extends RandomAccessReadBufferedFile {

    private static final int READS_BETWEEN = 1 << 10;

    private final long end;
    private int reads;

    GuardedPdfInput(Path file, Duration most) throws IOException {
        super(file);
        this.end = System.nanoTime() + most.toNanos();
    }

    @Override
    public int read() throws IOException {
        requireTime();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        requireTime();
        return super.read(buffer, offset, length);
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    private void requireTime() {
        if (++reads % READS_BETWEEN == 0 && System.nanoTime() > end) {
            throw new GuardedPdfParser.TooMuchException();
        }
    }
}
