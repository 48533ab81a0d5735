package io.waymark.advising.csv;

import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook that people can see and in which anything stands. */
class WorkbookRows {

    private static final long MOST_CELLS = 50_000_000;

    private final SpooledFile file;
    private @Nullable String sheet;
    private int otherSheets;
    private long cells;

    WorkbookRows(SpooledFile file) {
        this.file = file;
    }

    /** Which was read, if any has rows. */
    @Nullable
    String sheet() {
        return sheet;
    }

    /** How many more people can see. */
    int otherSheets() {
        return otherSheets;
    }

    void read(RowTaker taker) throws IOException, UnfitFileException {
        WorkbookGuard.check(file);
        var row = 0;
        try (var workbook = new ReadableWorkbook(file.path().toFile(), new ReadingOptions(true, true))) {
            var sheets = workbook.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            for (var one : sheets) {
                try (var rows = one.openStream()) {
                    for (var each = rows.iterator(); each.hasNext(); ) {
                        var next = each.next();
                        row = next.getRowNum();
                        if (!take(one, sheets.size(), next, taker)) {
                            return;
                        }
                    }
                }
                if (sheet != null) {
                    return;
                }
            }
        } catch (ExcelReaderException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException damaged) {
            throw new UnfitFileException(row + 1, "damaged-workbook", Map.of());
        }
    }

    private boolean take(Sheet one, int sheets, Row row, RowTaker taker) throws UnfitFileException {
        cells += row.getCellCount();
        if (cells > MOST_CELLS) {
            throw new UnfitFileException("workbook-too-large");
        }
        var values = values(row);
        if (!SeparatedRows.isFilled(values)) {
            return true;
        }
        sheet = one.getName();
        otherSheets = sheets - 1;
        return taker.take(row.getRowNum(), values);
    }

    private static List<String> values(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(place -> WorkbookCell.text(row.getCell(place)))
                .toList();
    }
}
