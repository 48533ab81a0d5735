package io.waymark.advising.roster;

import io.waymark.core.refusal.RuleViolationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a faultless roster cannot be applied after all: the directory has moved on. */
@Component
class MergeRefusals {

    /** The first row of which the check found something that is no longer so. */
    private static final String OUTDATED =
            """
            with advisor as (%s)
            select r.*, p.id is distinct from known.id as other_person, owner.number as email_owner,
                   r.advisor_number <> '' and advisor.number is null as no_advisor, j.roadmap_key
            from roster_row r %s
            left join person known on known.institution_id = r.institution_id and known.id = r.person_id
            left join person owner on owner.institution_id = r.institution_id and owner.email_key = r.email_key
                and owner.number <> r.number
            left join advisor on advisor.number = r.advisor_number
            where %s and (p.id is distinct from known.id or owner.id is not null
                or r.advisor_number <> '' and advisor.number is null
                or r.roadmap <> '' and j.roadmap_key <> r.roadmap)
            order by r.row_number limit 1
            """.formatted(RosterMerge.ADVISORS, RosterMerge.PRESENT, RosterMerge.OF_ROSTER);

    private final JdbcClient jdbc;

    MergeRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseIfOutdated(Map<String, Object> parameters) {
        refuseTheFirst(OUTDATED, parameters, MergeRefusals::outdated);
    }

    private void refuseTheFirst(
            String query, Map<String, Object> parameters, RowMapper<RuleViolationException> refusal) {
        jdbc.sql(query).params(parameters).query(refusal).optional().ifPresent(it -> {
            throw it;
        });
    }

    private static RuleViolationException outdated(ResultSet row, int index) throws SQLException {
        var owner = row.getString("email_owner");
        var what = row.getBoolean("other_person")
                ? "the number %s was somebody else's or nobody's".formatted(row.getString("number"))
                : owner != null
                        ? "the address %s was not number %s's".formatted(row.getString("email"), owner)
                        : row.getBoolean("no_advisor")
                                ? "number %s was an advisor".formatted(row.getString("advisor_number"))
                                : "the student did not walk %s".formatted(row.getString("roadmap_key"));
        return new RuleViolationException(
                "roster-outdated",
                "Row %d: when the file was checked, %s. Upload it again.".formatted(row.getInt("row_number"), what));
    }
}
