package io.waymark.advising.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Faults in stretches, and all of them as a file that a spreadsheet opens without running anything. */
final class FaultPages {

    private static final int STRETCH = 1_000;

    /** Without this mark spreadsheets take the letters of a file for others. */
    private static final char READ_AS_UTF_8 = '\ufeff';

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private FaultPages() {}

    static Page<RosterFault> page(FaultStore faults, RosterId roster, @Nullable String after, int limit) {
        var place = Cursor.read(after, 2);
        var found = faults.placed(roster, place, limit + 1);
        return Page.of(found, limit, FaultStore.PlacedFault::cursor).map(FaultStore.PlacedFault::fault);
    }

    static Path file(FaultStore faults, RosterId roster) {
        try {
            var file = Files.createTempFile("faults-", ".csv");
            try (var text = Files.newBufferedWriter(file);
                    var csv = CsvWriter.builder().build(text)) {
                text.write(READ_AS_UTF_8);
                csv.writeRecord("row", "column", "value", "code", "problem", "remedy");
                var place = Optional.<Cursor>empty();
                var stretch = faults.placed(roster, place, STRETCH);
                while (!stretch.isEmpty()) {
                    stretch.forEach(it -> write(csv, it.fault()));
                    place = Optional.of(stretch.getLast().cursor());
                    stretch = faults.placed(roster, place, STRETCH);
                }
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(CsvWriter csv, RosterFault fault) {
        csv.writeRecord(
                String.valueOf(fault.row()),
                harmless(fault.column()),
                harmless(fault.value()),
                fault.code(),
                harmless(fault.problem()),
                harmless(fault.remedy()));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
