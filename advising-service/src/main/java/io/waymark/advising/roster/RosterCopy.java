package io.waymark.advising.roster;

import com.github.f4b6a3.uuid.UuidCreator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.waymark.advising.api.roster.RosterFault;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Sends a file's rows to the database as they come, by COPY: what is held in memory does not grow with the file. */
@Component
class RosterCopy {

    private static final int LONGEST_KEPT = 1_000;
    private static final int BUFFER = 1 << 16;
    private static final String COLUMNS =
            "row_number, role, number, given_name, family_name, email, time_zone, cohort, advisor_number, roadmap, "
                    + "started_on, surplus, email_key, person_id";

    private final DataSource dataSource;

    RosterCopy(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What was found in a file: how many rows, and what is wrong with the file as a whole. */
    record Staged(int rows, List<RosterFault> faults) {}

    Staged copy(Reader file) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming (" + COLUMNS + ") from stdin");
            try {
                var staged = read(file, copy);
                copy.endCopy();
                return staged;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static Staged read(Reader file, CopyIn copy) throws SQLException {
        List<RosterFault> faults = new ArrayList<>();
        var lines = new StringBuilder(BUFFER);
        var row = 0;
        var rows = 0;
        RosterHeader header = null;
        try {
            for (var record : CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(file)) {
                row++;
                if (header == null) {
                    header = RosterHeader.read(record.getFields(), faults::add);
                    if (!faults.isEmpty()) {
                        return new Staged(0, faults);
                    }
                } else if (record.getFields().stream().anyMatch(it -> !it.isBlank())) {
                    rows++;
                    append(lines, row, header, record);
                    if (lines.length() > BUFFER) {
                        send(lines, copy);
                    }
                }
            }
        } catch (CsvParseException broken) {
            faults.add(Faults.ofRow(
                    row + 1,
                    "unreadable",
                    "From here on the file cannot be read.",
                    "Look for a quotation mark that is not closed."));
        }
        if (rows == 0 && faults.isEmpty()) {
            faults.add(Faults.ofRow(1, "empty-file", "There is nobody in this file.", "Choose another file."));
        }
        send(lines, copy);
        return new Staged(rows, faults);
    }

    private static void append(StringBuilder lines, int row, RosterHeader header, CsvRecord record) {
        lines.append(row);
        for (var column : RosterColumn.values()) {
            lines.append('\t');
            escape(header.value(column, record), lines);
        }
        lines.append('\t').append(Math.max(0, record.getFieldCount() - header.width()));
        lines.append('\t');
        escape(header.value(RosterColumn.EMAIL, record).toLowerCase(Locale.ROOT), lines);
        lines.append('\t').append(UuidCreator.getTimeOrderedEpoch()).append('\n');
    }

    /** As COPY wants it. A NUL, which PostgreSQL cannot keep, stays visible as another control character. */
    private static void escape(String value, StringBuilder lines) {
        var length = Math.min(value.length(), LONGEST_KEPT);
        for (var i = 0; i < length; i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\0' -> lines.append('\u0001');
                default -> lines.append(character);
            }
        }
    }

    private static void send(StringBuilder lines, CopyIn copy) throws SQLException {
        var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }
}
