package io.waymark.advising.api.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file was read, so that whoever sent it can tell whether that was meant.
 *
 * @param encoding how its letters were written, where the file does not say so: {@code windows-1252} or {@code x-MacRoman}
 * @param samples some of what has letters that are wrong if that is
 * @param headerRow where the headings stand, from 1; 0 if nothing could be read
 * @param sheet of a workbook, the only one that was read
 * @param otherSheets how many more it has
 * @param leftOut rows that say of somebody that they are not active, and were left out
 * @param source whose columns they were, where somebody said once which is which
 */
public record FileReading(
        @Nullable String encoding,
        List<String> samples,
        int headerRow,
        @Nullable String sheet,
        int otherSheets,
        int leftOut,
        @Nullable String source) {

    public static final FileReading NOTHING = new FileReading(null, List.of(), 0, null, 0, 0, null);

    public FileReading {
        samples = List.copyOf(samples);
    }

    /** Whether there is something that whoever sent it did not say. */
    public boolean saysMore() {
        return encoding != null || headerRow > 1 || sheet != null || leftOut > 0 || source != null;
    }

    public FileReading leaving(int rows) {
        return new FileReading(encoding, samples, headerRow, sheet, otherSheets, rows, source);
    }

    public FileReading from(@Nullable String name) {
        return new FileReading(encoding, samples, headerRow, sheet, otherSheets, leftOut, name);
    }
}
