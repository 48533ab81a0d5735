package io.waymark.advising.imports;

import io.waymark.core.refusal.RuleViolationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses an import of which the check found something that is no longer so: the directory has moved on. */
@Component
class OutdatedRows {

    /** The first row of which the check found something that is no longer so. */
    private static final String OUTDATED = """
            select r.*, p.id is distinct from known.id as other_person, j.roadmap_key
            from import_row r
            left join person p on p.institution_id = r.institution_id and p.number = r.number
            left join person known on known.institution_id = r.institution_id and known.id = r.person_id
            left join journey j on j.institution_id = p.institution_id and j.student_id = p.id
            where %s and r.same_number is null and (p.id is distinct from known.id
                or r.student and r.roadmap <> '' and j.roadmap_key <> r.roadmap)
            order by r.row_number limit 1
            """.formatted(ImportOutcomes.OF_IMPORT);

    private final JdbcClient jdbc;

    OutdatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseUnseen(Optional<Integer> row) {
        row.ifPresent(it -> {
            throw outdated(it, OutdatedCause.CHANGED_BY_HAND, "", "");
        });
    }

    void refuseIfOutdated(Map<String, Object> parameters) {
        jdbc.sql(OUTDATED)
                .params(parameters)
                .query((row, _) -> outdated(row))
                .optional()
                .ifPresent(it -> {
                    throw it;
                });
    }

    private static RuleViolationException outdated(ResultSet row) throws SQLException {
        return outdated(
                row.getInt("row_number"),
                row.getBoolean("other_person") ? OutdatedCause.NUMBER : OutdatedCause.ROADMAP,
                row.getString(row.getBoolean("other_person") ? "number" : "roadmap_key"),
                "");
    }

    /** @param about what has changed, {@code other} what it has to do with, where the cause has such a thing */
    static RuleViolationException outdated(int row, OutdatedCause cause, String about, String other) {
        return new RuleViolationException(
                "import-outdated",
                "Row %d is not as it was when the file was checked. Upload it again.".formatted(row),
                Map.of("row", row, "cause", cause.name(), "about", about, "other", other));
    }
}
