package io.waymark.advising.roster;

import io.waymark.core.refusal.RuleViolationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why a faultless roster cannot be applied after all: the directory has moved on, or what stays as it is is in the way. */
@Component
class MergeRefusals {

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

    private static final String UNKNOWN_ADVISOR = """
            select r.row_number, r.advisor_number, exists (
                       select from roster_row f where f.institution_id = r.institution_id and f.roster_id = r.roster_id
                         and f.number = r.advisor_number and f.staff) as in_file
            from roster_row r
            where %s and r.same_number is null and r.student and r.advisor_number <> '' and not exists (
                select from person v where v.institution_id = r.institution_id and v.number = r.advisor_number
                  and v.active and 'ADVISOR' = any (v.roles))
            order by r.row_number limit 1
            """.formatted(RosterOutcomes.OF_ROSTER);

    /** Asked when all is written: only then is it known who has which address. */
    private static final String SHARED_ADDRESS = """
            select r.row_number, r.email, o.number, exists (
                       select from roster_row f where f.institution_id = r.institution_id and f.roster_id = r.roster_id
                         and f.number = o.number) as in_file
            from roster_row r
            join person p on p.institution_id = r.institution_id and p.id = r.person_id and p.email_key = r.email_key
            join person o on o.institution_id = r.institution_id and o.email_key = r.email_key and o.id <> p.id
            where %s and r.same_number is null and r.tell
            order by r.row_number limit 1
            """.formatted(RosterOutcomes.OF_ROSTER);

    private final JdbcClient jdbc;

    MergeRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void refuseUnseen(Optional<Integer> row) {
        row.ifPresent(it -> {
            throw outdated(it, "what was changed by hand was something else");
        });
    }

    void refuseIfOutdated(Map<String, Object> parameters) {
        refuseTheFirst(OUTDATED, parameters, (row, _) -> outdated(row));
    }

    void refuseUnknownAdvisors(Map<String, Object> parameters) {
        refuseTheFirst(UNKNOWN_ADVISOR, parameters, (row, _) -> unknownAdvisor(row));
    }

    void refuseSharedAddresses(Map<String, Object> parameters) {
        refuseTheFirst(SHARED_ADDRESS, parameters, (row, _) -> sharedAddress(row));
    }

    private void refuseTheFirst(
            String query, Map<String, Object> parameters, RowMapper<RuleViolationException> refusal) {
        jdbc.sql(query).params(parameters).query(refusal).optional().ifPresent(it -> {
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

    private static RuleViolationException unknownAdvisor(ResultSet row) throws SQLException {
        var number = row.getString("advisor_number");
        return row.getBoolean("in_file")
                ? new RuleViolationException(
                        "unknown-advisor",
                        "Row %d: number %s is no active advisor, and stays as it is."
                                .formatted(row.getInt("row_number"), number))
                : outdated(row.getInt("row_number"), "number %s was an advisor".formatted(number));
    }

    private static RuleViolationException sharedAddress(ResultSet row) throws SQLException {
        var email = row.getString("email");
        var owner = row.getString("number");
        return row.getBoolean("in_file")
                ? new RuleViolationException(
                        "email-taken",
                        "Row %d: the address %s stays number %s's, which is kept as it is."
                                .formatted(row.getInt("row_number"), email, owner))
                : outdated(row.getInt("row_number"), "the address %s was not number %s's".formatted(email, owner));
    }

    private static RuleViolationException outdated(int row, String what) {
        return new RuleViolationException(
                "roster-outdated", "Row %d: when the file was checked, %s. Upload it again.".formatted(row, what));
    }
}
