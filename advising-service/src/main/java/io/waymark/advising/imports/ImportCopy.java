package io.waymark.advising.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.csv.WrittenDay;
import io.waymark.core.text.EmailKey;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends a file's rows to the database as they come, by COPY. */
@Component
class ImportCopy {

    private static final int LONGEST_VALUE = 250;
    private static final String COLUMNS =
            "row_number, role, number, given_name, family_name, email, time_zone, cohort, advisor_number, roadmap, "
                    + "started_on, surplus, email_key, person_id, attributes";

    private final DataSource dataSource;
    private final JsonMapper json;

    ImportCopy(DataSource dataSource, JsonMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    ImportFile.Contents copy(
            Function<ImportFile, ImportFile.Contents> reading, AttributeRules rules, RememberedColumns remembered) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming (" + COLUMNS + ") from stdin");
            try {
                return copy(reading, rules, remembered, copy);
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

    private ImportFile.Contents copy(
            Function<ImportFile, ImportFile.Contents> reading,
            AttributeRules rules,
            RememberedColumns remembered,
            CopyIn copy)
            throws SQLException {
        var lines = new CopyLines(copy);
        var contents = reading.apply(new ImportFile(rules, remembered, (row, header, values) -> {
            lines.begin(row);
            for (var column : ImportColumn.values()) {
                var value = header.value(column, values);
                lines.text(column == ImportColumn.STARTED_ON ? WrittenDay.kept(value, rules.order()) : value);
            }
            lines.plain(header.surplus(values))
                    .text(EmailKey.of(header.value(ImportColumn.EMAIL, values)))
                    .plain(UuidCreator.getTimeOrderedEpoch())
                    .json(json.writeValueAsString(attributes(header, values, rules)))
                    .end();
        }));
        lines.send();
        copy.endCopy();
        return contents;
    }

    /** As they will be kept, so that they can be compared with what is; what cannot be kept stays for the check to find. */
    private static Map<String, String> attributes(ImportHeader header, List<String> values, AttributeRules rules) {
        var attributes = new LinkedHashMap<String, String>();
        for (var key : header.attributes().keySet()) {
            var value = header.attribute(key, values).replace('\0', '\u0001');
            if (!value.isEmpty()) {
                attributes.put(key, rules.check(key, value) instanceof Accepted(var kept) ? kept : shortened(value));
            }
        }
        return attributes;
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }
}
