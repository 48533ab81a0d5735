package io.waymark.advising.imports;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose numbers have lost the zeros at their beginning, as spreadsheets take them away. */
@Component
class LostZeros {

    private static final Pattern WITHOUT = Pattern.compile("[1-9]\\d{2,14}");
    private static final int MOST_ZEROS = 4;

    private final JdbcClient jdbc;

    LostZeros(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of the directory, by what rows about somebody new make of them. */
    Map<String, String> among(Collection<StagedRow> rows) {
        var candidates = rows.stream()
                .filter(it -> it.outcome().equals("CREATED"))
                .map(it -> it.value(ImportColumn.NUMBER))
                .filter(it -> WITHOUT.matcher(it).matches())
                .flatMap(number -> IntStream.rangeClosed(1, MOST_ZEROS).mapToObj(zeros -> "0".repeat(zeros) + number))
                .toArray(String[]::new);
        var found = new HashMap<String, String>();
        if (candidates.length > 0) {
            jdbc.sql("select number from person where institution_id = :institution and number = any (:numbers)")
                    .param("institution", CurrentInstitution.get().value())
                    .param("numbers", candidates)
                    .query((row, _) -> row.getString(1))
                    .list()
                    .forEach(number -> found.put(number.replaceFirst("^0+", ""), number));
        }
        return found;
    }
}
