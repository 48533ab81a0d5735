package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.core.paging.Cursor;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is wrong with imports. */
@Component
class ImportErrorStore {

    private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportErrorStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ImportId upload, List<ImportError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into import_error (
                            institution_id, import_id, row_number, place, column_name, value, code, arguments)
                        select :institution, :import, row_number,
                               coalesce((select max(f.place) from import_error f where f.institution_id = :institution
                                   and f.import_id = :import and f.row_number = error.row_number), 0)
                                   + row_number() over (partition by row_number order by ordinal),
                               column_name, value, code, arguments::jsonb
                        from unnest(:rows, :columns, :values, :codes, :arguments) with ordinality
                            as error (row_number, column_name, value, code, arguments, ordinal)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("rows", errors.stream().map(ImportError::row).toArray(Integer[]::new))
                .param("columns", texts(errors, ImportError::column))
                .param("values", texts(errors, ImportError::value))
                .param("codes", texts(errors, ImportError::code))
                .param("arguments", texts(errors, error -> json.writeValueAsString(error.arguments())))
                .update();
        jdbc.sql("update import set errors = errors + ? where institution_id = ? and id = ?")
                .param(errors.size())
                .param(CurrentInstitution.get().value())
                .param(upload.value())
                .update();
    }

    private static String[] texts(List<ImportError> errors, Function<ImportError, String> part) {
        return errors.stream().map(part).toArray(String[]::new);
    }

    /** An error and where it stands in the list. */
    record PlacedError(ImportError error, int place) {

        Cursor cursor() {
            return Cursor.at(error.row(), place);
        }
    }

    List<PlacedError> placed(ImportId upload, Optional<Cursor> after, int limit) {
        return jdbc.sql("""
                        select * from import_error
                        where institution_id = :institution and import_id = :import and (row_number, place) > (:row, :place)
                        order by row_number, place limit :limit
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("import", upload.value())
                .param("row", after.map(it -> it.value(0, Integer::parseInt)).orElse(-1))
                .param("place", after.map(it -> it.value(1, Integer::parseInt)).orElse(-1))
                .param("limit", limit)
                .query((row, _) -> new PlacedError(
                        new ImportError(
                                row.getInt("row_number"),
                                row.getString("column_name"),
                                row.getString("value"),
                                row.getString("code"),
                                json.readValue(row.getString("arguments"), ARGUMENTS)),
                        row.getInt("place")))
                .list();
    }
}
