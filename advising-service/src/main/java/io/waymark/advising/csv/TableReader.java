package io.waymark.advising.csv;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;

/** Reads the table in a file, text or workbook; of what is none it says once why. */
public final class TableReader {

    private static final int START = 4_096;

    private TableReader() {}

    public static FileReading read(SpooledFile file, TableTaker taker) throws IOException {
        var search = new HeaderSearch(taker);
        try {
            return FileKind.of(file) == FileKind.WORKBOOK
                    ? readWorkbook(file, taker, search)
                    : readText(file, taker, search);
        } catch (UnfitFileException unfit) {
            taker.wrong(unfit.row(), unfit.code(), unfit.arguments());
            return FileReading.NOTHING;
        }
    }

    /** What is text already. */
    public static FileReading read(Reader text, TableTaker taker) throws IOException {
        var search = new HeaderSearch(taker);
        readRows(text, taker, search, search);
        return new FileReading(null, List.of(), search.headerRow(), null, 0, 0, null);
    }

    private static FileReading readWorkbook(SpooledFile file, TableTaker taker, HeaderSearch search)
            throws IOException, UnfitFileException {
        var workbook = new WorkbookRows(file);
        workbook.read(search);
        finish(taker, search);
        return new FileReading(null, List.of(), search.headerRow(), workbook.sheet(), workbook.otherSheets(), 0, null);
    }

    private static FileReading readText(SpooledFile file, TableTaker taker, HeaderSearch search)
            throws IOException, UnfitFileException {
        var encoding = FileEncoding.of(file);
        try (var start = encoding.reader(file)) {
            var beginning = new char[START];
            var unfit = TextKind.unfit(new String(beginning, 0, Math.max(0, start.read(beginning))));
            if (unfit.isPresent()) {
                throw new UnfitFileException(unfit.get());
            }
        }
        var samples = new Samples(search);
        try (var text = encoding.reader(file)) {
            readRows(text, taker, search, encoding.isSaid() ? search : samples);
        }
        return new FileReading(
                encoding.isSaid() ? null : encoding.charset().name(),
                samples.found(),
                search.headerRow(),
                null,
                0,
                0,
                null);
    }

    private static void readRows(Reader text, TableTaker taker, HeaderSearch search, RowTaker rows) throws IOException {
        var broken = SeparatedRows.read(text, taker::isHeading, rows);
        if (search.sawRows() || broken.isEmpty()) {
            finish(taker, search);
        }
        broken.ifPresent(it -> taker.wrong(it, "unreadable", Map.of()));
    }

    private static void finish(TableTaker taker, HeaderSearch search) {
        search.end();
        if (!search.sawRows()) {
            taker.wrong(1, "empty-file", Map.of());
        }
    }
}
