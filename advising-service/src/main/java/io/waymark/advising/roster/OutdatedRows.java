package io.waymark.advising.roster;

import io.waymark.core.refusal.RuleViolationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses a roster of which the check found something that is no longer so: the directory has moved on. */
@Component
class OutdatedRows {

    /** The first row of which the check found something that is no longer so. */
    private static final String OUTDATED = """
            select r.*, p.id is distinct from known.id as other_person, j.roadmap_key
            from roster_row r
            left join person p on p.institution_id = r.institution_id and p.number = r.number
            left join person known on known.institution_id = r.institution_id and known.id = r.person_id
            left join journey j on j.institution_id = p.institution_id and j.student_id = p.id
            where %s and r.same_number is null and (p.id is distinct from known.id
                or r.student and r.roadmap <> '' and j.roadmap_key <> r.roadmap)
            order by r.row_number limit 1
            """.formatted(RosterOutcomes.OF_ROSTER);

    private final JdbcClient jdbc;

    OutdatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseUnseen(Optional<Integer> row) {
        row.ifPresent(it -> {
            throw outdated(it, "what was changed by hand was something else");
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
                row.getBoolean("other_person")
                        ? "the number %s was somebody else's or nobody's".formatted(row.getString("number"))
                        : "the student did not walk %s".formatted(row.getString("roadmap_key")));
    }

    static RuleViolationException outdated(int row, String what) {
        return new RuleViolationException(
                "roster-outdated", "Row %d: when the file was checked, %s. Upload it again.".formatted(row, what));
    }
}
