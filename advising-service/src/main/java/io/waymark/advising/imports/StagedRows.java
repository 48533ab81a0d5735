package io.waymark.advising.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows of imports from the rows of statements. */
@Component
class StagedRows {

    private static final TypeReference<Map<String, String>> TEXTS_BY_KEY = new TypeReference<>() {};

    private final JsonMapper json;

    StagedRows(JsonMapper json) {
        this.json = json;
    }

    StagedRow read(ResultSet row) throws SQLException {
        return new StagedRow(
                row.getInt("row_number"),
                values(row),
                texts(row.getString("attributes")),
                texts(row.getString("attributes_on_file")),
                row.getBoolean("student"),
                texts(row.getArray("filled")),
                row.getInt("surplus"),
                row.getObject("same_number", Integer.class),
                texts(row.getArray("differs")),
                row.getObject("same_email", Integer.class),
                row.getString("email_owner"),
                row.getString("other_roadmap"),
                row.getBoolean("cohort_member"),
                row.getBoolean("advisor_stays"),
                row.getString("result"),
                row.getInt("will_change"),
                row.getObject("known_person") == null && row.getInt("will_change") == row.getInt("changes"));
    }

    static Map<ImportColumn, String> values(ResultSet row) throws SQLException {
        var values = new EnumMap<ImportColumn, String>(ImportColumn.class);
        for (var column : ImportColumn.values()) {
            values.put(column, row.getString(column.header()));
        }
        return values;
    }

    Map<String, String> texts(@Nullable String object) {
        return object == null || object.equals("{}") ? Map.of() : json.readValue(object, TEXTS_BY_KEY);
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
